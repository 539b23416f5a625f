<?php
/**
 * The words of the form.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

/**
 * What an option is called.
 *
 * @param string $option Name of the option.
 */
function option_label( $option ) {
	$labels = array(
		'phase'         => __( 'Fase', 'cyberwegenkaart' ),
		'visitor'       => __( 'Voor wie', 'cyberwegenkaart' ),
		'share'         => __( 'Bezoekers kunnen een link maken naar wat zij zien', 'cyberwegenkaart' ),
		'print-all'     => __( 'Druk ook af wat dicht is of niet is gekozen', 'cyberwegenkaart' ),
		'heading-level' => __( 'Niveau van de kop', 'cyberwegenkaart' ),
		'level'         => __( 'GRIP-niveau aan het begin', 'cyberwegenkaart' ),
		'vital'         => __( 'Is vitale infrastructuur geraakt?', 'cyberwegenkaart' ),
		'actor'         => __( 'Toon alleen', 'cyberwegenkaart' ),
		'scenario'      => __( 'Verhaal van de oefening', 'cyberwegenkaart' ),
		'road'          => __( 'Weg', 'cyberwegenkaart' ),
		'group'         => __( 'Soort publicaties', 'cyberwegenkaart' ),
		'publication'   => __( 'Publicatie uit de kaart', 'cyberwegenkaart' ),
		'heading'       => __( 'Of vul zelf in: titel', 'cyberwegenkaart' ),
		'href'          => __( 'Adres van de publicatie (https://…)', 'cyberwegenkaart' ),
		'authors'       => __( 'Makers', 'cyberwegenkaart' ),
		'date'          => __( 'Datum, zoals 2026-11-02', 'cyberwegenkaart' ),
		'type'          => __( 'Soort document', 'cyberwegenkaart' ),
		'pages'         => __( 'Aantal pagina’s', 'cyberwegenkaart' ),
		'no-source'     => __( 'Verberg de regel met de bron', 'cyberwegenkaart' ),
	);
	return $labels[ $option ] ?? $option;
}

/**
 * The values of an option with what they are called.
 *
 * @param string          $option Name of the option.
 * @param string|string[] $kind   Its kind.
 * @return array{value: string, label: string}[]
 */
function value_labels( $option, $kind ) {
	$names  = is_array( $kind ) ? table()['names']['roads'] + own_labels( $option ) : table()['names'][ $kind ] ?? array();
	$values = array();
	foreach ( is_array( $kind ) ? $kind : array_keys( $names ) as $value ) {
		$values[] = array(
			'value' => (string) $value,
			'label' => $names[ $value ] ?? $value,
		);
	}
	return $values;
}

/**
 * What the values are called that are not in the content.
 *
 * @param string $option Name of the option.
 */
function own_labels( $option ) {
	$labels = array(
		'phase'         => array(
			'all'  => __( 'Voor en tijdens een incident', 'cyberwegenkaart' ),
			'cold' => __( 'Voor een incident (koude fase)', 'cyberwegenkaart' ),
			'warm' => __( 'Tijdens een incident (warme fase)', 'cyberwegenkaart' ),
		),
		'visitor'       => array(
			'none'                 => __( 'Iemand anders', 'cyberwegenkaart' ),
			'mayor'                => __( 'Burgemeester', 'cyberwegenkaart' ),
			'public-order-adviser' => __( 'Adviseur OOV (openbare orde en veiligheid)', 'cyberwegenkaart' ),
			'ciso'                 => __( 'CISO (hoofd informatiebeveiliging)', 'cyberwegenkaart' ),
			'communication'        => __( 'Communicatieadviseur', 'cyberwegenkaart' ),
		),
		'level'         => array( 'unknown' => __( 'Nog niet bekend', 'cyberwegenkaart' ) ),
		'vital'         => array(
			'unknown' => __( 'Weet ik niet', 'cyberwegenkaart' ),
			'yes'     => __( 'Ja', 'cyberwegenkaart' ),
			'no'      => __( 'Nee', 'cyberwegenkaart' ),
		),
		'heading-level' => array(),
	);
	foreach ( range( 0, 5 ) as $level ) {
		/* translators: %d: GRIP level. */
		$labels['level'][ $level ] = sprintf( __( 'GRIP %d', 'cyberwegenkaart' ), $level );
	}
	foreach ( range( 1, 6 ) as $level ) {
		/* translators: %d: level of a heading. */
		$labels['heading-level'][ $level ] = sprintf( __( 'Kop %d', 'cyberwegenkaart' ), $level );
	}
	return $labels[ $option ] ?? array();
}

/** The other words of the form. */
function form_words() {
	return array(
		'choose'   => __( 'Kies een onderdeel', 'cyberwegenkaart' ),
		'widget'   => __( 'Onderdeel', 'cyberwegenkaart' ),
		'options'  => __( 'Opties', 'cyberwegenkaart' ),
		'standard' => __( 'Standaard', 'cyberwegenkaart' ),
		'own'      => __( 'Of het id uit uw eigen bestand', 'cyberwegenkaart' ),
		'preview'  => __( 'Voorbeeld van het onderdeel', 'cyberwegenkaart' ),
		'loading'  => __( 'Het voorbeeld wordt geladen.', 'cyberwegenkaart' ),
		'failed'   => __( 'Het voorbeeld kon niet worden geladen. Op de pagina staat het onderdeel wel.', 'cyberwegenkaart' ),
	);
}
