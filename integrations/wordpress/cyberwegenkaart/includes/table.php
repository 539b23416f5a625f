<?php
/**
 * What the build has put beside the plugin.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

/**
 * The table of widgets and options, the names of what is in the built-in content, and the hash of each script.
 *
 * @return array{version: string, scripts: array, widgets: array, names: array}
 */
function table() {
	static $table;
	if ( null === $table ) {
		$table = wp_json_file_decode( plugin_dir_path( FILE ) . 'dist/wordpress.json', array( 'associative' => true ) );
	}
	return $table;
}

/**
 * The kind of each option of a widget, in the order of the table; nothing for an unknown widget.
 *
 * @param string $widget Name of the widget.
 * @return array<string, string|string[]> Per option its values, or `flag`, `text` or the part of the content with its ids.
 */
function options_of( $widget ) {
	return table()['widgets'][ $widget ]['options'] ?? array();
}

/**
 * The address of a file of the build.
 *
 * @param string $file Path below `dist/`.
 */
function dist_url( $file ) {
	return plugins_url( 'dist/' . $file, FILE );
}
