<?php
// Sets up a WordPress for the tests of the plugin: the site, an editor, and pages with the
// shortcode and with the block, as the editor would save them. Arguments: the folder of WordPress,
// the plugin's archive, the socket of the database, its name.

[ , $folder, $archive, $socket, $name ] = $argv;

/** Ends with a message and a failure code. */
function trial_fail( $words ) {
	fwrite( STDERR, $words . "\n" );
	exit( 1 );
}

$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REQUEST_URI'] = '/';
mysqli_report( MYSQLI_REPORT_OFF );
$database = null;
for ( $i = 0; $i < 100 && ! $database; $i++ ) {
	$database = @mysqli_connect( 'localhost', 'root', '', '', 0, $socket );
	usleep( 100000 );
}
mysqli_query( $database, "CREATE DATABASE $name" );

define( 'WP_INSTALLING', true );
require $folder . '/wp-config.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Constituency', 'admin', 'admin@example.org', true, '', 'secret' );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
WP_Filesystem();
$unpacked = unzip_file( $archive, WP_PLUGIN_DIR );
if ( is_wp_error( $unpacked ) ) {
	trial_fail( 'The archive cannot be unpacked: ' . $unpacked->get_error_message() );
}
$active = activate_plugin( 'ispcp-eligibility/ispcp-eligibility.php' );
if ( is_wp_error( $active ) ) {
	trial_fail( 'The plugin cannot be activated: ' . $active->get_error_message() );
}
update_option( 'ispcp_eligibility', array( 'secretariat' => 'office@example.org', 'theme' => 'auto', 'isolation' => 'frame' ) );

$editor = wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => 'secret',
		'user_email' => 'editor@example.org',
		'role'       => 'editor',
	)
);
wp_set_current_user( $editor );
kses_init();
if ( current_user_can( 'unfiltered_html' ) ) {
	trial_fail( 'The editor may write any HTML.' );
}
$pages = array(
	'shortcode' => "Before\n\n[ispcp_eligibility accent=\"#7a1fa2\"]\n\nAfter <script>window.written = true</script>",
	'pasted'    => "Before\n\n[ispcp_eligibility theme=”dark” lang=„ru“ secretariat=“用户@例え.中国”]\n\nAfter",
	'refused'   => "Before\n\n[ispcp_eligibility secretariat=\"office@bücher\" theme=\"drak\"]\n\nAfter",
	'block'     => '<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->'
		. '<!-- wp:ispcp/eligibility {"isolation":"inline","theme":"light","secretariat":"office@bücher.example"} /-->',
);
foreach ( $pages as $name => $content ) {
	$page = wp_insert_post(
		array(
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_title'   => 'By ' . $name,
			'post_name'    => $name,
			'post_content' => wp_slash( $content ),
			'post_author'  => $editor,
		),
		true
	);
	if ( is_wp_error( $page ) ) {
		trial_fail( $page->get_error_message() );
	}

}
