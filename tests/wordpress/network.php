<?php
// Converts the test site into a network of two sites, uses the plugin on both, and deletes it as
// WordPress does. This is the last step of the tests. Arguments: the folder of WordPress, and the
// step.

[ , $folder, $step ] = $argv;

$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
if ( 'install' === $step ) {
	define( 'WP_INSTALLING_NETWORK', true );
} else {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', 'localhost' );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

/** Ends with a message if a check fails. */
function demand( $what, $holds ) {
	if ( ! $holds ) {
		fwrite( STDERR, "failed: $what\n" );
		exit( 1 );
	}
}

if ( 'install' === $step ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$wpdb->show_errors( false );
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$made = populate_network( 1, 'localhost', 'admin@example.org', 'Network', '/', false );
	demand( 'a network: ' . ( is_wp_error( $made ) ? $made->get_error_message() : '' ), true === $made || 'no_wildcard_dns' === $made->get_error_code() );
	exit;
}

demand( 'a network', is_multisite() );
wp_set_current_user( 1 );
$second = wp_insert_site(
	array(
		'domain'  => 'localhost',
		'path'    => '/second/',
		'title'   => 'Second',
		'user_id' => 1,
	)
);
demand( 'a second site', is_int( $second ) );
$active = activate_plugin( 'ispcp-eligibility/ispcp-eligibility.php', '', true );
demand( 'the plugin on every site', null === $active );
foreach ( array( 1, $second ) as $site ) {
	switch_to_blog( $site );
	update_option( 'ispcp_eligibility', array( 'secretariat' => "site$site@bücher.example" ) );
	$html = do_shortcode( '[ispcp_eligibility]' );
	demand( "the address of site $site", strpos( $html, "secretariat=\"site$site@bücher.example\"" ) );
	restore_current_blog();
}
foreach ( array( true, false ) as $network ) {
	deactivate_plugins( 'ispcp-eligibility/ispcp-eligibility.php', true, $network );
}
WP_Filesystem();
$deleted = delete_plugins( array( 'ispcp-eligibility/ispcp-eligibility.php' ) );
demand( 'the plugin is deleted: ' . ( is_wp_error( $deleted ) ? $deleted->get_error_message() : '' ), true === $deleted );
$tables = $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->base_prefix}%options'" );
demand( 'two tables', 2 === count( $tables ) );
foreach ( array_merge( $tables, array( $wpdb->sitemeta, $wpdb->usermeta ) ) as $table ) {
	foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
		$name = $row['option_name'] ?? $row['meta_key'];
		// WordPress itself stores recently active plugins and its last lookups.
		$own = preg_match( '~^(_site_transient_|_transient_|recently_activated|rewrite_rules|uninstall_plugins)~', $name );
		demand( "nothing of the plugin in $table: $name", $own || false === strpos( $name . serialize( $row ), 'ispcp' ) );
	}
}
demand( 'no folder', ! file_exists( WP_PLUGIN_DIR . '/ispcp-eligibility' ) );
echo "Deleted from a network of two sites: 1 passed, 0 failed\n";
