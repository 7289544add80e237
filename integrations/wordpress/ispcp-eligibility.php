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

// The widget's release files are in widget/: nothing is loaded from other hosts.

defined( 'ABSPATH' ) || exit;

const ISPCP_ELIGIBILITY_VERSION = '{% version %}';
const ISPCP_ELIGIBILITY_OPTION  = 'ispcp_eligibility';
const ISPCP_ELIGIBILITY_SCRIPT  = 'ispcp-eligibility';
const ISPCP_ELIGIBILITY_EDITOR  = 'ispcp-eligibility-editor';

// Quotation marks and primes that editors, word processors and WordPress substitute for "…".
const ISPCP_ELIGIBILITY_QUOTES = '"\'`´“”„‟‘’‚‛«»‹›″′‵‶〝〞〟「」『』＂＇';

/**
 * The attributes of the shortcode and of the block, each with a pattern for its whole value that
 * PHP and JavaScript both interpret alike. A new attribute of the element needs only a line here.
 */
function ispcp_eligibility_attributes() {
	return array(
		// "auto": the visitor's language instead of the page's.
		'lang'          => 'auto|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*',
		'theme'         => 'auto|light|dark|contrast',
		'isolation'     => 'frame|inline',
		'secretariat'   => ispcp_eligibility_address_pattern(),
		'accent'        => '#(?:[A-Fa-f0-9]{3}){1,2}',
		'heading-level' => '[1-6]',
		'history'       => 'off',
	);
}

/**
 * The pattern of valid e-mail addresses, internationalised ones included (RFC 6531). It matches
 * nothing that parse_email in crates/core/src/application/domain.rs refuses, and all that it
 * accepts except quoted ones.
 */
function ispcp_eligibility_address_pattern() {
	// Non-ASCII characters that are invalid in mailboxes and domains: space, controls, invisible ones,
	// the full-width forms of ASCII's punctuation, and private use.
	$foreign = "\\s\u{80}-\u{9f}\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180e}\u{200b}\u{200e}\u{200f}"
		. "\u{2010}-\u{206f}\u{2800}\u{3001}\u{3008}-\u{3011}\u{3164}\u{e000}-\u{f8ff}\u{feff}\u{ff01}-\u{ff0f}"
		. "\u{ff1a}-\u{ff20}\u{ffa0}\u{fff0}-\u{fffd}\u{13441}\u{13442}\u{16fe4}\u{1bca0}-\u{1bca3}\u{1d159}"
		. "\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}";
	$stops   = "\u{3002}\u{ff0e}\u{ff61}";
	$atom    = "(?:[A-Za-z0-9!#$%&'*+\\/=?^_`{|}~-]|[^\\x00-\\x7f$foreign])+";
	$letter  = "[^\\x00-\\x2f:-@\\x5b-`{-\\x7f$foreign$stops]";
	$inner   = "[^\\x00-,.\\/:-@\\x5b-`{-\\x7f$foreign$stops]";
	$label   = "$letter(?:$inner{0,61}$letter)?";
	return "(?=.{1,64}[@\u{ff20}])$atom(?:\\.$atom)*[@\u{ff20}](?=.{1,253}$)"
		. "(?:$label" . "[.$stops])+(?![0-9]+[.$stops]?$)$label" . "[.$stops]?";
}

/** Whether a value is valid for an attribute. */
function ispcp_eligibility_takes( $name, $value ) {
	$pattern = ispcp_eligibility_attributes()[ $name ];
	$takes   = 1 === preg_match( '~^(?:' . str_replace( '~', '\\~', $pattern ) . ')$~Du', $value );
	// A mailbox has at most 64 octets (RFC 5321, section 4.5.3.1.1), which a pattern cannot count.
	return $takes && ( 'secretariat' !== $name || 64 >= strlen( preg_split( '/[@＠]/u', $value )[0] ) );
}

/** The settings of the site. */
function ispcp_eligibility_options() {
	$defaults = array(
		'secretariat' => '',
		'theme'       => 'auto',
		'isolation'   => 'frame',
	);
	return wp_parse_args( get_option( ISPCP_ELIGIBILITY_OPTION, array() ), $defaults );
}

/** Trims a text; empty if it is not UTF-8. */
function ispcp_eligibility_trimmed( $text ) {
	return (string) preg_replace( '/^\s+|\s+$/Du', '', (string) $text );
}

/** Decodes a value and trims it: WordPress encodes some characters as HTML entities. */
function ispcp_eligibility_decoded( $value ) {
	return ispcp_eligibility_trimmed( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * Parses the attributes in the text of a shortcode. WordPress only knows straight quotation marks,
 * and drops a value next to a line break or a tag.
 */
function ispcp_eligibility_read( $text ) {
	$text  = preg_replace( '~</?[a-z][^<>@]*>~i', ' ', $text );
	$quote = '[' . ISPCP_ELIGIBILITY_QUOTES . ']';
	$end   = '(?=\\s|$)';
	preg_match_all(
		"~([\\w-]+)\\s*=\\s*(?:$quote{2}$end|($quote)\\2?\\s*(.*?)\\s*$quote+$end|(\\S+))~u",
		ispcp_eligibility_decoded( $text ),
		$found,
		PREG_SET_ORDER
	);
	$said = array();
	foreach ( (array) $found as $attribute ) {
		$said[ strtolower( $attribute[1] ) ] = $attribute[4] ?? $attribute[3] ?? '';
	}
	return $said;
}

add_filter(
	'pre_do_shortcode_tag',
	function ( $output, $tag, $parsed, $found ) {
		$is_ours = 'ispcp_eligibility' === $tag && false === $output;
		return $is_ours ? ispcp_eligibility_element( ispcp_eligibility_read( $found[3] ) ) : $output;
	},
	10,
	4
);

/** The language of the page by its html element, which multilingual plugins set. */
function ispcp_eligibility_page_language() {
	$said = preg_match( '/\blang=["\']([^"\']+)/', get_language_attributes( 'html' ), $found );
	return $said ? $found[1] : get_bloginfo( 'language' );
}

/** The languages of the widget, each with the file name of its page and the text of a link to it. */
function ispcp_eligibility_links() {
	return json_decode( '{% links %}', true );
}

/** The primary language subtag. */
function ispcp_eligibility_primary( $tag ) {
	return strtolower( explode( '-', $tag )[0] );
}

/** Renders the element for a shortcode or a block; the site's settings are the defaults. */
function ispcp_eligibility_element( $said ) {
	ispcp_eligibility_enqueue();
	$names   = array_keys( ispcp_eligibility_attributes() );
	$options = array_intersect_key( ispcp_eligibility_options(), array_flip( $names ) );
	$said    = array_map( 'ispcp_eligibility_decoded', array_filter( (array) $said, 'is_scalar' ) );
	$said    = shortcode_atts(
		array_merge( array_fill_keys( $names, '' ), $options ),
		array_filter( $said, 'strlen' ),
		'ispcp_eligibility'
	);
	$refused = array();
	foreach ( $said as $name => $value ) {
		if ( '' !== $value && ! ispcp_eligibility_takes( $name, $value ) ) {
			$refused[ $name ] = $value;
			// Not changed, but not used: the site's value applies, if valid.
			$site          = $options[ $name ] ?? '';
			$said[ $name ] = '' !== $site && ispcp_eligibility_takes( $name, $site ) ? $site : '';
		}
	}
	$links    = ispcp_eligibility_links();
	$primary  = ispcp_eligibility_primary( $said['lang'] );
	$language = isset( $links[ $primary ] ) ? $primary : 'en';
	if ( '' === $said['lang'] ) {
		$page    = ispcp_eligibility_page_language();
		$primary = ispcp_eligibility_primary( $page );
		if ( isset( $links[ $primary ] ) ) {
			$language     = $primary;
			$said['lang'] = $page;
		}
		// Some plugins translate the page later: the script compares again.
		$said['data-languages'] = implode( ' ', array_keys( $links ) );
	} elseif ( 'auto' === $said['lang'] ) {
		$said['lang'] = '';
	}
	$said['style'] = $said['accent'] ? '--ispcp-accent: ' . $said['accent'] : '';
	unset( $said['accent'] );
	$said['data-module'] = plugins_url( 'widget/v' . ISPCP_ELIGIBILITY_VERSION . '/embed.js', __FILE__ );

	$element = ispcp_eligibility_refusals( $refused ) . '<ispcp-eligibility';
	foreach ( array_filter( $said, 'strlen' ) as $name => $value ) {
		$element .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	// Without JavaScript, a link leads to the widget's own page.
	$page = plugins_url( 'widget/' . $links[ $language ]['page'], __FILE__ );
	return $element . '><a href="' . esc_url( $page ) . '" lang="' . esc_attr( $language ) . '">'
		. esc_html( $links[ $language ]['words'] ) . '</a></ispcp-eligibility>';
}

/** A notice about invalid attributes, for users who can edit the page. Visitors do not see it. */
function ispcp_eligibility_refusals( $refused ) {
	$page = get_the_ID();
	if ( ! $refused || ! ( $page ? current_user_can( 'edit_post', $page ) : current_user_can( 'edit_theme_options' ) ) ) {
		return '';
	}
	$words = '';
	foreach ( $refused as $name => $value ) {
		$words .= '<br>' . esc_html( "$name=\"$value\"" );
	}
	return '<p role="alert"><strong>' . esc_html( '{% wordpress-name %}' ) . '</strong>: '
		. esc_html( '{% wordpress-refused %}' ) . $words . '</p>';
}

/** Enqueues the script that loads the widget. */
function ispcp_eligibility_enqueue() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( ISPCP_ELIGIBILITY_SCRIPT );
	} else {
		wp_enqueue_script( ISPCP_ELIGIBILITY_SCRIPT );
	}
	// Shortcodes rendered after WordPress has printed its scripts need this script, too: block themes
	// print the modules in the head.
	if ( ! has_action( 'wp_footer', 'ispcp_eligibility_print_late' ) ) {
		add_action( 'wp_footer', 'ispcp_eligibility_print_late', 1000 );
	}
}

/** The address of the script that loads the widget. */
function ispcp_eligibility_script() {
	return plugins_url( 'load.js', __FILE__ );
}

/**
 * Whether the page was requested under another host name than the script's. Browsers run no module
 * of another origin without CORS headers, but they run a plain script, and ours is valid as one.
 */
function ispcp_eligibility_is_elsewhere() {
	$script = wp_parse_url( ispcp_eligibility_script() );
	$host   = ( $script['host'] ?? '' ) . ( isset( $script['port'] ) ? ':' . $script['port'] : '' );
	$asked  = isset( $_SERVER['HTTP_HOST'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_HOST'] ) ) : $host;
	return 0 !== strcasecmp( $host, $asked );
}

/** Prints the script, unless it has been printed. */
function ispcp_eligibility_print_late() {
	if ( ! function_exists( 'wp_enqueue_script_module' ) ) {
		wp_print_scripts( ISPCP_ELIGIBILITY_SCRIPT );
	} elseif ( ! ispcp_eligibility_printed() ) {
		$address = add_query_arg( 'ver', ISPCP_ELIGIBILITY_VERSION, ispcp_eligibility_script() );
		wp_print_script_tag(
			array(
				'type' => 'module',
				'src'  => $address,
			)
		);
	}
}

/** Whether the script has been printed. */
function ispcp_eligibility_printed( $now = false ) {
	static $printed = false;
	$printed = $printed || $now;
	return $printed;
}

add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		$is_ours = 0 === strpos( $attributes['src'] ?? '', ispcp_eligibility_script() );
		ispcp_eligibility_printed( $is_ours );
		if ( $is_ours && ispcp_eligibility_is_elsewhere() ) {
			unset( $attributes['type'] );
			$attributes['defer'] = true;
		}
		return $attributes;
	}
);

add_action(
	'init',
	function () {
		$script = ispcp_eligibility_script();
		if ( function_exists( 'wp_register_script_module' ) ) {
			wp_register_script_module( ISPCP_ELIGIBILITY_SCRIPT, $script, array(), ISPCP_ELIGIBILITY_VERSION );
		} else {
			wp_register_script( ISPCP_ELIGIBILITY_SCRIPT, $script, array(), ISPCP_ELIGIBILITY_VERSION, true );
		}
		$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
		wp_register_script(
			ISPCP_ELIGIBILITY_EDITOR,
			plugins_url( 'editor.js', __FILE__ ),
			$needs,
			ISPCP_ELIGIBILITY_VERSION,
			true
		);
		$patterns = wp_json_encode( ispcp_eligibility_attributes() );
		wp_add_inline_script( ISPCP_ELIGIBILITY_EDITOR, "window.ispcpEligibility = $patterns;", 'before' );
		add_shortcode( 'ispcp_eligibility', 'ispcp_eligibility_element' );
		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_block_type(
			__DIR__,
			array(
				'attributes'      => array_map(
					function () use ( $text ) {
						return $text;
					},
					ispcp_eligibility_attributes()
				),
				'render_callback' => 'ispcp_eligibility_element',
			)
		);
	}
);

// Before WordPress 6.5, a module is a script with type="module" added to its tag.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( ISPCP_ELIGIBILITY_SCRIPT !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=([\'"]).*?\1/', '', $tag );
		$kind = ispcp_eligibility_is_elsewhere() ? 'defer' : 'type="module"';
		return str_replace( '<script ', "<script $kind ", $tag );
	},
	10,
	2
);

/** Whether the site's database can store a text unchanged: old ones cannot store every character. */
function ispcp_eligibility_can_keep( $text ) {
	global $wpdb;
	return $wpdb->strip_invalid_text_for_column( $wpdb->options, 'option_value', $text ) === $text;
}

/** Validates the settings; an invalid value keeps the old one and shows an error. */
function ispcp_eligibility_sanitize( $entered ) {
	$options = ispcp_eligibility_options();
	foreach ( array( 'secretariat', 'theme', 'isolation' ) as $name ) {
		$value = is_array( $entered ) ? ( $entered[ $name ] ?? '' ) : '';
		$value = is_string( $value ) ? ispcp_eligibility_trimmed( $value ) : '';
		if ( 'secretariat' === $name && '' === $value ) {
			$options[ $name ] = '';
		} elseif ( ! ispcp_eligibility_takes( $name, $value ) ) {
			if ( 'secretariat' === $name ) {
				$words = sprintf( esc_html( '{% wordpress-secretariat-bad %}' ), '<code>' . esc_html( $value ) . '</code>' );
				add_settings_error( ISPCP_ELIGIBILITY_OPTION, 'secretariat', $words );
			}
		} elseif ( ! ispcp_eligibility_can_keep( $value ) ) {
			$words = sprintf( esc_html( '{% wordpress-secretariat-unkept %}' ), '<code>' . esc_html( $value ) . '</code>' );
			add_settings_error( ISPCP_ELIGIBILITY_OPTION, 'unkept', $words );
		} else {
			$options[ $name ] = $value;
		}
	}
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

/** Renders a select control of the settings. */
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

/** Renders the settings page. */
function ispcp_eligibility_settings() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = ispcp_eligibility_options();
	echo '<div class="wrap"><h1>' . esc_html( '{% wordpress-settings-title %}' ) . '</h1>';
	echo '<p>' . esc_html( '{% wordpress-settings-lead %}' ) . ' <code>[ispcp_eligibility]</code></p>';
	echo '<form method="post" action="options.php">';
	settings_fields( ISPCP_ELIGIBILITY_OPTION );
	echo '<table class="form-table" role="presentation">';
	echo '<tr><th scope="row"><label for="ispcp-secretariat">' . esc_html( '{% wordpress-secretariat %}' ) . '</label></th>';
	echo '<td><input type="text" inputmode="email" class="regular-text" id="ispcp-secretariat" name="'
		. esc_attr( ISPCP_ELIGIBILITY_OPTION . '[secretariat]' ) . '" value="' . esc_attr( $options['secretariat'] )
		. '" placeholder="' . esc_attr( '{% secretariat %}' ) . '" aria-describedby="ispcp-secretariat-hint">';
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
