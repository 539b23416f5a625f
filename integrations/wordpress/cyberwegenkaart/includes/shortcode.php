<?php
/**
 * The shortcode, for classic editors: [cyberwegenkaart widget="grip-matrix" level="3"].
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'cyberwegenkaart', __NAMESPACE__ . '\render_shortcode' );

/**
 * The widget that a shortcode asks for.
 *
 * @param array|string $written What stands between the brackets; an empty text for nothing.
 */
function render_shortcode( $written ) {
	$given = array();
	foreach ( (array) $written as $option => $value ) {
		// Word processors turn the quotes around a value into others, which WordPress then takes for a part of it.
		$value = trim( preg_replace( '/^(?:[“”„″«»]|&#82(?:20|21|22|43);)+|(?:[“”„″«»]|&#82(?:20|21|22|43);)+$/u', '', $value ) );
		if ( is_int( $option ) ) {
			$given[ $value ] = true;
		} else {
			$given[ $option ] = $value;
		}
	}
	unset( $given[''] );
	$widget = $given['widget'] ?? '';
	unset( $given['widget'] );
	return render( is_string( $widget ) ? $widget : '', $given );
}
