<?php
// Checks the plugin's output in a real WordPress without a browser, after setup.php. Arguments: the
// folder of WordPress, and the host of its files.

[ , $folder ] = $argv;

$_SERVER['HTTP_HOST']   = $argv[2];
$_SERVER['REQUEST_URI'] = '/';
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

$passed = 0;
$failed = array();

/** Records the outcome of a check. */
function check( $what, $holds ) {
	if ( $holds ) {
		++$GLOBALS['passed'];
	} else {
		$GLOBALS['failed'][] = $what;
	}
}

/** The attributes of the element in a text; null if it is missing. */
function element( $html ) {
	$tag = preg_match( '~<ispcp-eligibility\b([^>]*)>~', $html, $found ) ? $found[1] : null;
	if ( null === $tag ) {
		return null;
	}
	preg_match_all( '~([\w-]+)="([^"]*)"~', $tag, $all, PREG_SET_ORDER );
	$attributes = array();
	foreach ( $all as $one ) {
		$attributes[ $one[1] ] = html_entity_decode( $one[2], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return $attributes;
}

/** A page that a user saved, as rendered for visitors. */
function published( $content, $user ) {
	wp_set_current_user( get_user_by( 'login', $user )->ID );
	kses_init();
	$page = wp_insert_post(
		array(
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_title'   => 'Check',
			'post_content' => wp_slash( $content ),
		)
	);
	wp_set_current_user( 0 );
	return shown( $page );
}

/** A page as rendered for the current user. */
function shown( $page ) {
	$GLOBALS['post'] = get_post( $page );
	setup_postdata( $GLOBALS['post'] );
	return apply_filters( 'the_content', $GLOBALS['post']->post_content );
}

/** The markup of a block with those attributes, as the editor writes it. */
function block( $attributes ) {
	return '<!-- wp:ispcp/eligibility ' . serialize_block_attributes( (object) $attributes ) . ' /-->';
}

/** The saved address after entering one in the settings, and the messages. */
function entered( $address ) {
	$GLOBALS['wp_settings_errors'] = array();
	$kept                          = ispcp_eligibility_sanitize(
		array(
			'secretariat' => $address,
			'theme'       => 'auto',
			'isolation'   => 'frame',
		)
	);
	return array( $kept['secretariat'], implode( ' ', array_column( get_settings_errors( ISPCP_ELIGIBILITY_OPTION ), 'message' ) ) );
}

// The same addresses as in crates/core/src/application/domain.rs.
$addresses = array(
	'office@bücher.example',
	'info@example.photography',
	'用户@例え.中国',
	'елена@пример.рф',
	"o'neil+icann@xn--r8jz45g.example",
	'अजय@डाटा.भारत',
	'χρήστης@παράδειγμα.ελ',
	'دعم@مثال.إختبار',
	'a.b-c_d@sub.example.co',
	'a&b@example.org',
	'jörg@example.org',
	'Info@EXAMPLE.org',
	'用户＠例え。中国',
	'𠮷野@example.org',
	"نامه\u{200c}ای@نامه\u{200c}ای.example",
	'ｏｆｆｉｃｅ＠ｅｘａｍｐｌｅ．ｏｒｇ',
	str_repeat( 'ü', 32 ) . '@example.org',
);
foreach ( $addresses as $address ) {
	foreach ( array( 'editor', 'admin' ) as $user ) {
		$said = element( published( "[ispcp_eligibility secretariat=\"$address\"]", $user ) );
		check( "shortcode by $user: $address", ( $said['secretariat'] ?? '' ) === $address );
		$said = element( published( block( array( 'secretariat' => $address ) ), $user ) );
		check( "block by $user: $address", ( $said['secretariat'] ?? '' ) === $address );
	}
	check( "settings: $address", array( $address, '' ) === entered( " $address\u{a0}" ) );
	update_option( 'ispcp_eligibility', array( 'secretariat' => $address ) );
	check( "kept: $address", ( element( do_shortcode( '[ispcp_eligibility]' ) )['secretariat'] ?? '' ) === $address );
}
update_option( 'ispcp_eligibility', array( 'secretariat' => 'office@example.org' ) );

$refused = array(
	'info',
	'info@',
	'@example.org',
	'a@b@example.org',
	'a b@example.org',
	'info@example',
	'info@-example.org',
	'info@example-.org',
	'info@example..org',
	'info@192.0.2.1',
	'in..fo@example.org',
	'info@exa mple.org',
	'info@exa_mple.org',
	"off\u{200b}ice@example.org",
	"office@exam\u{202e}ple.org",
	"off\u{ad}ice@example.org",
	"office\u{3164}@example.org",
	"office@exam\u{e0041}ple.org",
	'office@bücher',
	'office@example.org, other@example.org',
	'Office <office@example.org>',
	str_repeat( 'x', 65 ) . '@example.org',
	str_repeat( 'ü', 33 ) . '@example.org',
	'info@' . str_repeat( 'x', 64 ) . '.org',
);
foreach ( $refused as $address ) {
	list( $kept, $words ) = entered( $address );
	check( "settings refuse: $address", 'office@example.org' === $kept && false !== strpos( $words, esc_html( $address ) ) );
	foreach ( array( "[ispcp_eligibility secretariat=\"$address\"]", block( array( 'secretariat' => $address ) ) ) as $content ) {
		$html = published( $content, 'editor' );
		check( "visitors of $content", 'office@example.org' === ( element( $html )['secretariat'] ?? '' ) && false === strpos( $html, 'alert' ) );
		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		$html = shown( $GLOBALS['post']->ID );
		check( "editors of $content", preg_match( '~role="alert".*secretariat=&quot;~s', $html ) && false === strpos( $html, '<office' ) );
	}
}
check( 'the settings take none', array( '', '' ) === entered( ' ' ) );
check( 'the settings refuse what is no text', array( '', '' ) === entered( array( 'x' ) ) );

// Text that an old database cannot store is refused, too: WordPress would drop the whole input.
$wpdb->query( "ALTER TABLE $wpdb->options CONVERT TO CHARACTER SET utf8mb3" );
$table_charset = new ReflectionProperty( 'wpdb', 'table_charset' );
$col_meta      = new ReflectionProperty( 'wpdb', 'col_meta' );
foreach ( array( $table_charset, $col_meta ) as $cache ) {
	$cache->setAccessible( true );
	$cache->setValue( $wpdb, array() );
}
list( $kept, $words ) = entered( '𠮷野@example.org' );
check( 'an old database', 'office@example.org' === $kept && false !== strpos( $words, 'utf8mb4' ) );
check( 'an old database keeps what it can', 'office@bücher.example' === entered( 'office@bücher.example' )[0] );
$wpdb->query( "ALTER TABLE $wpdb->options CONVERT TO CHARACTER SET utf8mb4" );
foreach ( array( $table_charset, $col_meta ) as $cache ) {
	$cache->setValue( $wpdb, array() );
}

// Quotation marks of every kind: typed, pasted, and substituted by WordPress.
$wanted = array(
	'theme'       => 'dark',
	'isolation'   => 'inline',
	'secretariat' => "o'neil@bücher.example",
	'style'       => '--ispcp-accent: #0a5a73',
);
$values = array( 'dark', 'inline', "o'neil@bücher.example", '#0a5a73' );
$forms  = array(
	'straight'       => '%s="%s"',
	'none'           => '%s=%s',
	'single'         => "%s='%s'",
	'curly'          => '%s=“%s”',
	'closing'        => '%s=”%s”',
	'German'         => '%s=„%s“',
	'single curly'   => '%s=‘%s’',
	'French'         => '%s=« %s »',
	'French, narrow' => "%s=«\u{202f}%s\u{202f}»",
	'French, fixed'  => '%s=«&nbsp;%s&nbsp;»',
	'primes'         => '%s=″%s″',
	'doubled'        => '%s=‘‘%s’’',
	'Chinese'        => '%s=「%s」',
	'entities'       => '%s=&#8221;%s&#8221;',
	'named entities' => '%s=&ldquo;%s&rdquo;',
	'texturised'     => '%s=&#8221;%s&#8243;',
	'emphasised'     => '%s=<em>”%s”</em>',
	'spaced'         => '%s = ”%s”',
);
foreach ( $forms as $name => $form ) {
	foreach ( array( ' ', "\n", '&nbsp;' ) as $between ) {
		// Without an ordinary space after its name, WordPress treats the shortcode as text, and curls an
		// apostrophe in it: such an address is refused.
		$typed  = '&nbsp;' === $between ? str_replace( "'", '', $values ) : $values;
		$names  = array( 'theme', 'isolation', 'secretariat', 'accent' );
		$inside = '';
		foreach ( $names as $index => $attribute ) {
			$inside .= $between . sprintf( $form, $attribute, $typed[ $index ] );
		}
		$expected                = $wanted;
		$expected['secretariat'] = $typed[2];
		foreach ( array( 'editor', 'admin' ) as $user ) {
			$said = element( published( "Before\n\n[ispcp_eligibility$inside]\n\nAfter", $user ) );
			$said = array_intersect_key( (array) $said, $wanted );
			ksort( $said );
			ksort( $expected );
			check( "$name by $user between " . wp_json_encode( $between ) . ': ' . wp_json_encode( $said, JSON_UNESCAPED_UNICODE ), $said === $expected );
		}
	}
}
$said = element( do_shortcode( '[ispcp_eligibility theme=”” accent=”#fff” heading-level=”3”]' ) );
check( 'nothing between quotation marks', ! isset( $said['theme'] ) || 'auto' === $said['theme'] );
check( 'after nothing', '--ispcp-accent: #fff' === $said['style'] && '3' === $said['heading-level'] );
check( 'an apostrophe at the beginning', "'a@example.org" === element( do_shortcode( '[ispcp_eligibility secretariat="\'a@example.org"]' ) )['secretariat'] );
remove_shortcode( 'ispcp_eligibility' );
$texturised = wptexturize( '[ispcp_eligibility theme="dark" lang="fr"]' );
add_shortcode( 'ispcp_eligibility', 'ispcp_eligibility_element' );
check( "texturised before: $texturised", 'dark' === element( do_shortcode( $texturised ) )['theme'] );

// Invalid values, and malicious ones.
foreach ( array( 'drak', '"><script>x</script>', "dark' onload='x", '0', "dark\0", "\xff" ) as $value ) {
	foreach ( array_keys( ispcp_eligibility_attributes() ) as $name ) {
		$html = ispcp_eligibility_element( array( $name => $value ) );
		$said = element( $html );
		check( "$name=$value", false === strpos( $html, '<script' ) && ! array_intersect( $said, array( $value ) ) );
	}
}
check( 'an attribute that is no text', is_array( element( ispcp_eligibility_element( array( 'theme' => array( 'x' ) ) ) ) ) );
wp_set_current_user( 1 );
$html = ispcp_eligibility_element( array( 'theme' => '"><script>x</script>' ) );
check( 'a notice is escaped', false !== strpos( $html, 'alert' ) && false === strpos( $html, '<script' ) );
wp_set_current_user( 0 );
update_option( 'ispcp_eligibility', 'broken' );
check( 'settings that are broken', is_array( element( do_shortcode( '[ispcp_eligibility]' ) ) ) );
update_option( 'ispcp_eligibility', array( 'secretariat' => 'bcher' ) );
check( 'an old address that is none', ! isset( element( do_shortcode( '[ispcp_eligibility]' ) )['secretariat'] ) );
update_option( 'ispcp_eligibility', array( 'secretariat' => 'office@example.org' ) );

// The page's language, unless another is set.
$locale = 'en_US';
$filter = function () use ( &$locale ) {
	return $locale;
};
add_filter( 'locale', $filter );
add_filter( 'determine_locale', $filter );
foreach ( array(
	'fr_FR'        => array( 'fr-FR', 'fr' ),
	'fr_CA'        => array( 'fr-CA', 'fr' ),
	'ar'           => array( 'ar', 'ar' ),
	'zh_TW'        => array( 'zh-TW', 'zh' ),
	'es_MX'        => array( 'es-MX', 'es' ),
	'en_US'        => array( 'en-US', 'en' ),
	'de_DE_formal' => array( null, 'en' ),
	'ary'          => array( null, 'en' ),
) as $locale => list( $tag, $page ) ) {
	foreach ( array( '[ispcp_eligibility]', block( array() ), block( array( 'lang' => '' ) ) ) as $content ) {
		$html = do_shortcode( do_blocks( $content ) );
		check( "$locale in $content", ( element( $html )['lang'] ?? null ) === $tag );
		$link = 'widget/' . ( 'en' === $page ? 'index' : $page ) . ".html\" lang=\"$page\"";
		check( "$locale leads to $link", false !== strpos( $html, $link ) );
	}
	foreach ( array( '[ispcp_eligibility lang="es"]', block( array( 'lang' => 'es' ) ) ) as $content ) {
		$said = element( do_shortcode( do_blocks( $content ) ) );
		check( "$locale in $content", 'es' === $said['lang'] && ! isset( $said['data-languages'] ) );
	}
	$said = element( do_shortcode( '[ispcp_eligibility lang="auto"]' ) );
	check( "the visitor's language on a page in $locale", ! isset( $said['lang'] ) && ! isset( $said['data-languages'] ) );
}
$locale = 'en_US';
$attributes = function () {
	return "dir='ltr' lang='ru-RU'";
};
add_filter( 'language_attributes', $attributes );
check( 'the language that the html element says', 'ru-RU' === element( do_shortcode( '[ispcp_eligibility]' ) )['lang'] );
remove_filter( 'language_attributes', $attributes );

// The script tag of this version of WordPress.
$new = function_exists( 'wp_enqueue_script_module' );
ob_start();
if ( $new ) {
	do_action( wp_is_block_theme() ? 'wp_head' : 'wp_footer' );
} else {
	wp_print_footer_scripts();
}
$printed = ob_get_clean();
check( 'the version is known', $new === version_compare( $wp_version, '6.5', '>=' ) );
check( 'one tag', 1 === preg_match_all( '~<script[^>]*ispcp-eligibility/load\.js[^>]*>~', $printed, $tags ) );
check( 'a module', false !== strpos( $tags[0][0] ?? '', 'type="module"' ) );
check( 'as WordPress does it', $new === (bool) strpos( $tags[0][0] ?? '', 'id="ispcp-eligibility-js-module"' ) );

// Permissions.
check( 'the settings need an administrator', in_array( 'manage_options', array_column( trial_menu( 'admin' ), 1 ), true ) );
check( 'an editor has no settings', ! in_array( 'ispcp-eligibility', array_column( trial_menu( 'editor' ), 2 ), true ) );
ob_start();
wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
ispcp_eligibility_settings();
check( 'an editor is shown no settings', '' === ob_get_clean() );
wp_set_current_user( 0 );

/** The plugin's entries in the settings menu of a user. */
function trial_menu( $user ) {
	wp_set_current_user( get_user_by( 'login', $user )->ID );
	$GLOBALS['submenu'] = array();
	do_action( 'admin_menu' );
	$entries = $GLOBALS['submenu']['options-general.php'] ?? array();
	return array_filter(
		$entries,
		function ( $entry ) {
			return 'ispcp-eligibility' === $entry[2];
		}
	);
}

// Deleting the plugin removes all its data; here on one site, in network.php on several.
$kept = get_option( 'ispcp_eligibility' );
define( 'WP_UNINSTALL_PLUGIN', 'ispcp-eligibility/ispcp-eligibility.php' );
include WP_PLUGIN_DIR . '/ispcp-eligibility/uninstall.php';
$left = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ispcp%'" );
check( 'nothing is left: ' . implode( ' ', $left ), array() === $left );
update_option( 'ispcp_eligibility', $kept );

foreach ( $failed as $what ) {
	fwrite( STDERR, "failed: $what\n" );
}
printf( "WordPress %s: %d passed, %d failed\n", $wp_version, $passed, count( $failed ) );
exit( $failed ? 1 : 0 );
