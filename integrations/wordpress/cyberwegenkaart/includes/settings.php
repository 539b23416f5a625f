<?php
/**
 * Two settings, for administrators: the script on every page, and a file with your own content.
 *
 * @package Cyberwegenkaart
 */

namespace Cyberwegenkaart;

defined( 'ABSPATH' ) || exit;

/** The one option that this plugin keeps; uninstall.php deletes it. */
const OPTION = 'cyberwegenkaart';

const PAGE = 'cyberwegenkaart';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/**
 * What an administrator has set.
 *
 * @param string $name `everywhere` (bool) or `content` (string).
 */
function setting( $name ) {
	$settings = get_option( OPTION );
	$defaults = array(
		'everywhere' => false,
		'content'    => '',
	);
	return is_array( $settings ) && isset( $settings[ $name ] ) ? $settings[ $name ] : $defaults[ $name ];
}

/** The fields; WordPress saves them only for who may manage options. */
function register_settings() {
	register_setting( PAGE, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	add_settings_section( 'main', '', '__return_null', PAGE );
	add_settings_field( 'everywhere', __( 'Script', 'cyberwegenkaart' ), __NAMESPACE__ . '\show_everywhere', PAGE, 'main' );
	add_settings_field( 'content', __( 'Eigen inhoud', 'cyberwegenkaart' ), __NAMESPACE__ . '\show_content', PAGE, 'main', array( 'label_for' => 'cyberwegenkaart-content' ) );
}

/**
 * Keeps what is right; says so where it is not.
 *
 * @param mixed $written What the form sends.
 */
function sanitize_settings( $written ) {
	$written = is_array( $written ) ? $written : array();
	$content = trim( (string) ( $written['content'] ?? '' ) );
	if ( '' !== $content && ! preg_match( '~^(https?://|/(?!/))\S+$~i', $content ) ) {
		add_settings_error( OPTION, 'content', __( 'Begin het adres van het bestand met https:// of met een /. Het adres is niet bewaard.', 'cyberwegenkaart' ) );
		$content = setting( 'content' );
	}
	return array(
		'everywhere' => ! empty( $written['everywhere'] ),
		'content'    => esc_url_raw( $content, array( 'http', 'https' ) ),
	);
}

/** Puts the page under Settings. */
function add_settings_page() {
	add_options_page( 'Cyberwegenkaart', 'Cyberwegenkaart', 'manage_options', PAGE, __NAMESPACE__ . '\show_settings' );
}

/**
 * Puts a link to the page in the list of plugins.
 *
 * @param string[] $links HTML of each link.
 */
function add_settings_link( array $links ) {
	$url = admin_url( 'options-general.php?page=' . PAGE );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Instellingen', 'cyberwegenkaart' ) ) ), $links );
}

/** The page. */
function show_settings() {
	?>
	<div class="wrap">
		<h1>Cyberwegenkaart</h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/** The field for the script on every page. */
function show_everywhere() {
	?>
	<label>
		<input type="checkbox" name="cyberwegenkaart[everywhere]" value="1" <?php checked( setting( 'everywhere' ) ); ?>>
		<?php esc_html_e( 'Laad het script op elke pagina', 'cyberwegenkaart' ); ?>
	</label>
	<p class="description">
		<?php esc_html_e( 'Meestal is dit niet nodig. Een pagina met een blok, een shortcode, een link of data-cwk in de tekst krijgt het script vanzelf. Zet dit aan als een onderdeel in uw thema staat, of in een paginabouwer.', 'cyberwegenkaart' ); ?>
	</p>
	<?php
}

/** The field for the file. */
function show_content() {
	?>
	<input type="text" class="regular-text code" id="cyberwegenkaart-content" name="cyberwegenkaart[content]" value="<?php echo esc_attr( setting( 'content' ) ); ?>" aria-describedby="cyberwegenkaart-content-help">
	<p class="description" id="cyberwegenkaart-content-help">
		<?php esc_html_e( 'Het adres van uw JSON-bestand met eigen contacten, namen en links. Bijvoorbeeld: /wp-content/uploads/waterbergen.json. Leeg: alleen de ingebouwde inhoud.', 'cyberwegenkaart' ); ?>
	</p>
	<?php
}
