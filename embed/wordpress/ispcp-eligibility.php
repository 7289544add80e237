<?php
/**
 * Plugin Name: {% wordpress-name %}
 * Description: {% wordpress-description %}
 * Version: {% version %}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: {% wordpress-author %}
 * License: MIT OR Apache-2.0
 * License URI: https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain: ispcp-eligibility
 */

// The widget's own files stand in widget/, as its build made them: nothing is loaded from elsewhere.

defined( 'ABSPATH' ) || exit;

const ISPCP_ELIGIBILITY_VERSION = '{% version %}';
const ISPCP_ELIGIBILITY_OPTION  = 'ispcp_eligibility';
const ISPCP_ELIGIBILITY_SCRIPT  = 'ispcp-eligibility';
const ISPCP_ELIGIBILITY_THEMES  = array( 'auto', 'light', 'dark', 'contrast' );
const ISPCP_ELIGIBILITY_PLACES  = array( 'frame', 'inline' );

/** What is set for the whole site. */
function ispcp_eligibility_options() {
	$defaults = array(
		'secretariat' => '',
		'theme'       => 'auto',
		'isolation'   => 'frame',
	);
	return wp_parse_args( get_option( ISPCP_ELIGIBILITY_OPTION, array() ), $defaults );
}

/** One of the values that are known, else the first. */
function ispcp_eligibility_one_of( $value, $known ) {
	return in_array( $value, $known, true ) ? $value : $known[0];
}

/** The element, for a shortcode and for a block: what they do not say is as the site says. */
function ispcp_eligibility_element( $said ) {
	wp_enqueue_script( ISPCP_ELIGIBILITY_SCRIPT );
	$options = ispcp_eligibility_options();
	$said    = shortcode_atts(
		array(
			'lang'        => '',
			'theme'       => $options['theme'],
			'isolation'   => $options['isolation'],
			'secretariat' => $options['secretariat'],
			'accent'      => '',
		),
		array_filter( (array) $said ),
		'ispcp_eligibility'
	);
	$accent  = sanitize_hex_color( $said['accent'] );
	$written = array(
		'lang'        => preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $said['lang'] ) ? $said['lang'] : '',
		'theme'       => ispcp_eligibility_one_of( $said['theme'], ISPCP_ELIGIBILITY_THEMES ),
		'isolation'   => ispcp_eligibility_one_of( $said['isolation'], ISPCP_ELIGIBILITY_PLACES ),
		'secretariat' => sanitize_email( $said['secretariat'] ),
		'style'       => $accent ? '--ispcp-accent: ' . $accent : '',
	);
	$element = '<ispcp-eligibility';
	foreach ( array_filter( $written ) as $name => $value ) {
		$element .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	// What shows without JavaScript leads to the page of the check's own.
	$page = plugins_url( 'widget/index.html', __FILE__ );
	return $element . '><a href="' . esc_url( $page ) . '">'
		. esc_html( '{% wordpress-link %}' ) . '</a></ispcp-eligibility>';
}

add_action(
	'init',
	function () {
		// The address holds the version, so WordPress need not add one.
		$script = plugins_url( 'widget/v' . ISPCP_ELIGIBILITY_VERSION . '/embed.js', __FILE__ );
		wp_register_script( ISPCP_ELIGIBILITY_SCRIPT, $script, array(), null, true );
		$editor = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
		wp_register_script(
			'ispcp-eligibility-editor',
			plugins_url( 'editor.js', __FILE__ ),
			$editor,
			ISPCP_ELIGIBILITY_VERSION,
			true
		);
		add_shortcode( 'ispcp_eligibility', 'ispcp_eligibility_element' );
		register_block_type( __DIR__, array( 'render_callback' => 'ispcp_eligibility_element' ) );
	}
);

// The script is a module.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( ISPCP_ELIGIBILITY_SCRIPT !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=([\'"]).*?\1/', '', $tag );
		return str_replace( '<script ', '<script type="module" ', $tag );
	},
	10,
	2
);

/** What an administrator entered, made sound; an address that is none leaves the old one. */
function ispcp_eligibility_sanitize( $entered ) {
	$options = ispcp_eligibility_options();
	$entered = is_array( $entered ) ? $entered : array();
	$address = trim( (string) ( $entered['secretariat'] ?? '' ) );
	if ( '' === $address || is_email( $address ) ) {
		$options['secretariat'] = sanitize_email( $address );
	} else {
		add_settings_error( ISPCP_ELIGIBILITY_OPTION, 'secretariat', '{% wordpress-secretariat-bad %}' );
	}
	$options['theme']     = ispcp_eligibility_one_of( $entered['theme'] ?? '', ISPCP_ELIGIBILITY_THEMES );
	$options['isolation'] = ispcp_eligibility_one_of( $entered['isolation'] ?? '', ISPCP_ELIGIBILITY_PLACES );
	return $options;
}

add_action(
	'admin_init',
	function () {
		register_setting(
			ISPCP_ELIGIBILITY_OPTION,
			ISPCP_ELIGIBILITY_OPTION,
			array( 'sanitize_callback' => 'ispcp_eligibility_sanitize' )
		);
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page(
			'{% wordpress-settings-title %}',
			'{% wordpress-name %}',
			'manage_options',
			'ispcp-eligibility',
			'ispcp_eligibility_settings'
		);
	}
);

/** A choice of the settings. */
function ispcp_eligibility_select( $name, $label, $choices, $chosen ) {
	$id = 'ispcp-' . $name;
	echo '<tr><th scope="row"><label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label></th><td>';
	echo '<select id="' . esc_attr( $id ) . '" name="' . esc_attr( ISPCP_ELIGIBILITY_OPTION . "[$name]" ) . '">';
	foreach ( $choices as $value => $words ) {
		echo '<option value="' . esc_attr( $value ) . '"' . selected( $value, $chosen, false ) . '>'
			. esc_html( $words ) . '</option>';
	}
	echo '</select></td></tr>';
}

/** The page of the settings. */
function ispcp_eligibility_settings() {
	$options = ispcp_eligibility_options();
	echo '<div class="wrap"><h1>' . esc_html( '{% wordpress-settings-title %}' ) . '</h1>';
	echo '<p>' . esc_html( '{% wordpress-settings-lead %}' ) . ' <code>[ispcp_eligibility]</code></p>';
	echo '<form method="post" action="options.php">';
	settings_fields( ISPCP_ELIGIBILITY_OPTION );
	echo '<table class="form-table" role="presentation">';
	echo '<tr><th scope="row"><label for="ispcp-secretariat">' . esc_html( '{% wordpress-secretariat %}' ) . '</label></th>';
	echo '<td><input type="text" inputmode="email" class="regular-text" id="ispcp-secretariat" name="'
		. esc_attr( ISPCP_ELIGIBILITY_OPTION . '[secretariat]' ) . '" value="' . esc_attr( $options['secretariat'] )
		. '" placeholder="{% secretariat %}" aria-describedby="ispcp-secretariat-hint">';
	echo '<p class="description" id="ispcp-secretariat-hint">' . esc_html( '{% wordpress-secretariat-hint %}' ) . '</p></td></tr>';
	ispcp_eligibility_select(
		'theme',
		'{% wordpress-theme %}',
		array(
			'auto'     => '{% wordpress-theme-auto %}',
			'light'    => '{% wordpress-theme-light %}',
			'dark'     => '{% wordpress-theme-dark %}',
			'contrast' => '{% wordpress-theme-contrast %}',
		),
		$options['theme']
	);
	ispcp_eligibility_select(
		'isolation',
		'{% wordpress-isolation %}',
		array(
			'frame'  => '{% wordpress-isolation-frame %}',
			'inline' => '{% wordpress-isolation-inline %}',
		),
		$options['isolation']
	);
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

add_filter(
	'plugin_action_links_' . plugin_basename( __FILE__ ),
	function ( $links ) {
		$page = admin_url( 'options-general.php?page=ispcp-eligibility' );
		array_unshift( $links, '<a href="' . esc_url( $page ) . '">' . esc_html__( 'Settings' ) . '</a>' );
		return $links;
	}
);
