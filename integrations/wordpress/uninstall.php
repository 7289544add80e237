<?php
// Deletes the plugin's data from every site of a network.

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$ispcp_eligibility_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ispcp_eligibility_sites as $ispcp_eligibility_site ) {
		switch_to_blog( $ispcp_eligibility_site );
		delete_option( 'ispcp_eligibility' );
		restore_current_blog();
	}
} else {
	delete_option( 'ispcp_eligibility' );
}
