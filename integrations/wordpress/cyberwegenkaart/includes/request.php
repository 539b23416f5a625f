<?php
/**
 * What an editor asks for, checked against the table.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the options of a widget.
 *
 * @param string $widget Name of a widget of the table.
 * @param array  $given  Per option what was written; `true` for an option without a value.
 * @return array{0: array<string, string>, 1: string[]} The attributes of the element, and a sentence for each thing
 *                                                      that is wrong.
 */
function read_options( $widget, array $given ) {
	$attributes = array();
	$problems   = array();
	$kinds      = options_of( $widget );
	foreach ( array_diff_key( $given, $kinds ) as $option => $value ) {
		/* translators: 1: what was written, 2: list of options. */
		$problems[] = sprintf( __( '“%1$s” is geen optie van dit onderdeel. U kunt kiezen uit: %2$s.', 'cyberwegenkaart' ), $option, implode( ', ', array_keys( $kinds ) ) );
	}
	foreach ( array_intersect_key( $kinds, $given ) as $option => $kind ) {
		$value = 'flag' === $kind ? read_flag( $option, $given[ $option ] ) : read_value( $given[ $option ] );
		if ( null === $value ) {
			continue;
		}
		if ( 'href' === $option && ! preg_match( '~^https?://[^\s/]+~i', $value ) ) {
			/* translators: %s: what was written. */
			$problems[] = sprintf( __( '“%s” is geen adres. Begin met https://.', 'cyberwegenkaart' ), is_string( $value ) ? $value : '…' );
			continue;
		}
		$allowed = allowed_values( $option, $kind );
		if ( is_string( $value ) && ( ! $allowed || in_array( $value, $allowed, true ) ) ) {
			$attributes[ $option ] = $value;
		} else {
			/* translators: 1: what was written, 2: name of an option, 3: list of values. */
			$problems[] = sprintf( __( '“%1$s” kan niet bij “%2$s”. U kunt kiezen uit: %3$s.', 'cyberwegenkaart' ), is_scalar( $given[ $option ] ) ? $given[ $option ] : '…', $option, implode( ', ', $allowed ?? array( __( 'tekst', 'cyberwegenkaart' ) ) ) );
		}
	}
	return array( $attributes, $problems );
}

/**
 * The values that an option can have; null where any text will do.
 *
 * @param string          $option Name of the option.
 * @param string|string[] $kind   Its kind.
 * @return string[]|null
 */
function allowed_values( $option, $kind ) {
	if ( is_array( $kind ) ) {
		return $kind;
	}
	if ( 'flag' === $kind ) {
		return array( $option, 'false' );
	}
	// A file of your own can bring other ids.
	return 'text' === $kind || '' !== setting( 'content' ) ? null : array_keys( table()['names'][ $kind ] );
}

/**
 * A text without tags; null for nothing, and false for what is no text.
 *
 * @param mixed $value What was written.
 */
function read_value( $value ) {
	if ( '' === $value || null === $value ) {
		return null;
	}
	// An option without its value.
	return is_string( $value ) ? sanitize_text_field( $value ) : false;
}

/**
 * The option itself when it is on, null when it is off, and false for what is neither.
 *
 * @param string $option Name of the option.
 * @param mixed  $value  What was written.
 */
function read_flag( $option, $value ) {
	if ( in_array( $value, array( true, '', 'true', '1', $option ), true ) ) {
		return $option;
	}
	return in_array( $value, array( false, null, 'false', '0' ), true ) ? null : false;
}
