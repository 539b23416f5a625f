<?php
/**
 * Plugin Name:       Cyberwegenkaart
 * Description:       De Lokale cyberwegenkaart als blok en shortcode: wegen, GRIP-matrix, wegenwacht, noodkaart en oefening. Alles komt van uw eigen site.
 * Version:           0.0.0
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       cyberwegenkaart
 *
 * The build writes the version, and `dist/` with the script, the embed pages and the table of widgets.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/table.php';
require __DIR__ . '/includes/labels.php';
require __DIR__ . '/includes/request.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/settings.php';
