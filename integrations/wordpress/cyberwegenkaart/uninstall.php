<?php
/**
 * Deletes what the plugin keeps. WordPress runs this when an administrator deletes the plugin.
 *
 * @package Cyberwegenkaart
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'cyberwegenkaart' );
	return;
}

foreach ( get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) as $cyberwegenkaart_site ) {
	delete_blog_option( $cyberwegenkaart_site, 'cyberwegenkaart' );
}
