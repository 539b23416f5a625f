<?php
/**
 * The block, which the server renders.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_form_to_editor' );

/** Registers the block with its form for the editor. */
function register_block() {
	register_block_type( plugin_dir_path( FILE ) . 'block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/**
 * The widget of a block.
 *
 * @param array $attributes Of the block.
 */
function render_block( array $attributes ) {
	return render( (string) $attributes['widget'], $attributes['options'], get_block_wrapper_attributes() );
}

/** The form as data, so that all its words stand in PHP. Only in the editor; a visitor gets no inline script. */
function give_form_to_editor() {
	$form = array(
		'widgets' => form_of_widgets(),
		'words'   => form_words(),
		'preview' => array(
			'script'  => add_query_arg( 'ver', table()['version'], dist_url( 'cyberwegenkaart.classic.js' ) ),
			'style'   => plugins_url( 'problems.css', FILE ),
			'content' => '' === setting( 'content' ) ? '' : \WP_Http::make_absolute_url( setting( 'content' ), home_url( '/' ) ),
			'lang'    => get_bloginfo( 'language' ),
		),
	);
	wp_add_inline_script( 'cyberwegenkaart-widget-editor-script', 'window.cyberwegenkaartForm = ' . wp_json_encode( $form, JSON_HEX_TAG ) . ';', 'before' );
}

/** Every widget with the fields of its options. */
function form_of_widgets() {
	$form = array();
	foreach ( table()['widgets'] as $name => $widget ) {
		$fields = array();
		foreach ( $widget['options'] as $option => $kind ) {
			$fields[] = array(
				'option' => $option,
				'kind'   => is_array( $kind ) || isset( table()['names'][ $kind ] ) ? 'choice' : $kind,
				'label'  => option_label( $option ),
				'values' => value_labels( $option, $kind ),
				// A file of your own can bring ids that are not in the list.
				'open'   => is_string( $kind ) && isset( table()['names'][ $kind ] ) && '' !== setting( 'content' ),
			);
		}
		$form[] = array(
			'name'    => $name,
			'title'   => $widget['title'],
			'summary' => $widget['summary'],
			'fields'  => $fields,
		);
	}
	return $form;
}
