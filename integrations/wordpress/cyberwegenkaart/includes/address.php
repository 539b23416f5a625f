<?php
/**
 * A pasted address of one of the embed pages of this site, on a line of its own.
 *
 * WordPress would ask its own site over the network what to make of it, and show a frame without the options that are
 * in the address. So the widget itself takes its place.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_addresses' );

/** Registers the addresses, with http and with https. */
function register_addresses() {
	$folder = preg_quote( preg_replace( '~^https?:~', '', dist_url( 'embed/' ) ), '~' );
	wp_embed_register_handler( 'cyberwegenkaart', "~^https?:$folder([a-z-]+)\\.html(?:[?#]|$)~", __NAMESPACE__ . '\render_address' );
}

/**
 * The widget of an address; a link where something is wrong.
 *
 * @param string[] $found      What the pattern has found.
 * @param array    $attributes Of WordPress; not used.
 * @param string   $url        The address.
 */
function render_address( array $found, $attributes, $url ) {
	wp_parse_str( html_entity_decode( (string) wp_parse_url( $url, PHP_URL_QUERY ) ), $query );
	// Others put keys of their own in an address, and free text could put words in the mouth of the site.
	$given = array_filter(
		array_intersect_key( $query, options_of( $found[1] ) ),
		function ( $option ) use ( $found ) {
			return 'text' !== options_of( $found[1] )[ $option ];
		},
		ARRAY_FILTER_USE_KEY
	);
	$html = render( $found[1], $given );
	if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
		preview_address();
	}
	return $html;
}

/** The editor shows a pasted address in a frame, and loads the scripts there as they were before modules. */
function preview_address() {
	wp_dequeue_script( HANDLE );
	wp_enqueue_script( HANDLE . '-classic', dist_url( 'cyberwegenkaart.classic.js' ), array(), table()['version'], true );
}
