<?php
/**
 * The HTML of a widget; block and shortcode both come here.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

/**
 * A widget with a link as its fallback, or only the link where something is wrong with what was asked.
 *
 * @param string $widget  Name of the widget.
 * @param array  $given   Its options.
 * @param string $wrapper Attributes of the block, escaped.
 */
function render( $widget, array $given, $wrapper = '' ) {
	$widgets = table()['widgets'];
	if ( ! isset( $widgets[ $widget ] ) ) {
		/* translators: 1: what was written, 2: list of widgets. */
		$problem = sprintf( __( '“%1$s” is geen onderdeel. U kunt kiezen uit: %2$s.', 'cyberwegenkaart' ), $widget, implode( ', ', array_keys( $widgets ) ) );
		return render_problems( array( $problem ) ) . in_sentence( render_link( 'road-map', array() ), $wrapper );
	}
	list( $attributes, $problems ) = read_options( $widget, $given );
	if ( $problems ) {
		return render_problems( $problems ) . in_sentence( render_link( $widget, $attributes ), $wrapper );
	}
	wp_enqueue_script( HANDLE );
	$written = '' === $wrapper ? '' : ' ' . $wrapper;
	foreach ( $attributes as $option => $value ) {
		$written .= 'flag' === options_of( $widget )[ $option ] ? " $option" : sprintf( ' %s="%s"', $option, esc_attr( $value ) );
	}
	return sprintf( '<cwk-%1$s%2$s>%3$s</cwk-%1$s>', $widget, $written, render_link( $widget, $attributes ) );
}

/**
 * A link instead of a widget. In a sentence, because the script makes a widget of a link that stands alone.
 *
 * @param string $link    HTML of the link.
 * @param string $wrapper Attributes of the block, escaped; a shortcode can stand in a sentence, and has no element.
 */
function in_sentence( $link, $wrapper ) {
	/* translators: %s: a link. */
	$sentence = sprintf( esc_html__( 'Bekijk: %s', 'cyberwegenkaart' ), $link );
	return '' === $wrapper ? $sentence : "<p $wrapper>$sentence</p>";
}

/**
 * A link to the page with only this widget, which works without the script of this page.
 *
 * @param string $widget     Name of a widget of the table.
 * @param array  $attributes Options that are right.
 */
function render_link( $widget, array $attributes ) {
	$entry = table()['widgets'][ $widget ];
	// A publication that an editor has filled in stands nowhere else than at its own address.
	if ( isset( $attributes['href'], $attributes['heading'] ) ) {
		return sprintf( '<a href="%s">%s</a>', esc_url( $attributes['href'], array( 'http', 'https' ) ), esc_html( $attributes['heading'] ) );
	}
	// That page takes no texts from its address.
	$in_address = array_filter(
		$attributes,
		function ( $option ) use ( $entry ) {
			return 'text' !== $entry['options'][ $option ];
		},
		ARRAY_FILTER_USE_KEY
	);
	$english = 'en' === substr( get_bloginfo( 'language' ), 0, 2 );
	$query   = $in_address + ( $english ? array( 'lang' => 'en' ) : array() );
	$url     = dist_url( "embed/$widget.html" ) . ( $query ? '?' . http_build_query( $query, '', '&', PHP_QUERY_RFC3986 ) : '' );
	return sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $english ? $entry['titleInEnglish'] : $entry['title'] ) );
}

/**
 * Says what is wrong to who can mend it, and nothing to anybody else.
 *
 * @param string[] $problems One sentence each.
 */
function render_problems( array $problems ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	wp_enqueue_style( HANDLE . '-problems', plugins_url( 'problems.css', FILE ), array(), table()['version'] );
	$lines = '';
	foreach ( $problems as $problem ) {
		$lines .= '<li>' . esc_html( $problem ) . '</li>';
	}
	return sprintf(
		'<div class="cyberwegenkaart-problems"><p><strong>%s</strong></p><ul>%s</ul><p>%s</p></div>',
		esc_html__( 'Dit onderdeel van de cyberwegenkaart kan niet worden getoond.', 'cyberwegenkaart' ),
		$lines,
		esc_html__( 'Bezoekers zien alleen de link hieronder. Deze melding ziet u omdat u hier mag schrijven.', 'cyberwegenkaart' )
	);
}
