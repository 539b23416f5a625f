<?php
/**
 * The one script, on the pages that need it.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'cyberwegenkaart';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_everywhere' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\write_tag', 10, 2 );
// After blocks, shortcodes and pasted addresses have become HTML.
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_for', 20 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\enqueue_for', 20 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\enqueue_for', 20 );

/** A block or shortcode enqueues it when it renders; by then the head is often gone, so it stands in the footer. */
function register_script() {
	wp_register_script( HANDLE, dist_url( 'cyberwegenkaart.js' ), array(), table()['version'], true );
}

/** For links and elements with data-cwk where WordPress does not show us the HTML, such as in a template. */
function enqueue_everywhere() {
	if ( setting( 'everywhere' ) ) {
		wp_enqueue_script( HANDLE );
	}
}

/**
 * Loads the script for HTML with an element with data-cwk, or a link to one of the embed pages.
 *
 * @param string $html Of a post or a widget area; stays as it is.
 */
function enqueue_for( $html ) {
	$folder = wp_parse_url( dist_url( 'embed/' ), PHP_URL_PATH );
	if ( is_string( $html ) && ( false !== strpos( $html, 'data-cwk' ) || false !== strpos( $html, $folder ) ) ) {
		wp_enqueue_script( HANDLE );
	}
	return $html;
}

/**
 * Makes the tag a module with the hash of this release, and names the file with your own content.
 *
 * @param string $tag    HTML of the tag.
 * @param string $handle Of which script.
 */
function write_tag( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$scripts = table()['scripts'];
	$tags    = new \WP_HTML_Tag_Processor( $tag );
	$tags->next_tag( 'script' );
	$tags->set_attribute( 'type', 'module' );
	$tags->set_attribute( 'integrity', $scripts['cyberwegenkaart.js'] );
	if ( '' !== setting( 'content' ) ) {
		$tags->set_attribute( 'data-content', setting( 'content' ) );
	}
	return $tags->get_updated_html();
}
