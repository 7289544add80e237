<?php
// Changes a page as other plugins do, each by a parameter of its address, so that one site covers
// all. The tests install this file in mu-plugins, where WordPress always runs it.

/** A parameter of the address that begins with "trial_". */
function trial_asks( $name ) {
	return isset( $_GET[ "trial_$name" ] ) ? (string) $_GET[ "trial_$name" ] : '';
}

// A multilingual plugin: sets the locale (WPML, Polylang, TranslatePress), or only the page's
// language.
if ( trial_asks( 'locale' ) ) {
	$trial_locale = function () {
		return trial_asks( 'locale' );
	};
	add_filter( 'locale', $trial_locale );
	add_filter( 'determine_locale', $trial_locale );
}
if ( trial_asks( 'html_lang' ) ) {
	add_filter(
		'language_attributes',
		function () {
			return 'lang="' . esc_attr( trial_asks( 'html_lang' ) ) . '" dir="ltr"';
		}
	);
}

// A classic theme, whose modules WordPress prints in the footer.
if ( 'classic' === trial_asks( 'theme' ) ) {
	foreach ( array( 'template', 'stylesheet' ) as $trial_option ) {
		add_filter(
			"pre_option_$trial_option",
			function () {
				return 'trial-classic';
			}
		);
	}
}

// A plugin that shows the widget after the head has been printed.
if ( trial_asks( 'late' ) ) {
	add_action(
		'wp_footer',
		function () {
			echo do_shortcode( '<div id="late">[ispcp_eligibility]</div>' );
		},
		(int) trial_asks( 'late' )
	);
}

/** Replaces the executable scripts of a page, not its data or its import map. */
function trial_replace_scripts( $html, $replace ) {
	return preg_replace_callback(
		'~<script\b([^>]*)>(.*?)</script>~s',
		function ( $found ) use ( $replace ) {
			list( $tag, $attributes, $content ) = $found;
			preg_match( '~\btype=["\']([^"\']*)~', $attributes, $type );
			$type = $type[1] ?? '';
			if ( ! in_array( $type, array( '', 'module', 'text/javascript' ), true ) ) {
				return $tag;
			}
			preg_match( '~\bsrc=["\']([^"\']*)~', $attributes, $src );
			return $replace( $tag, $attributes, $content, $type, $src[1] ?? '' );
		},
		$html
	);
}

/** The content of a script of this site; null for one of another host. */
function trial_script( $src ) {
	$path = wp_parse_url( $src, PHP_URL_PATH );
	return $src && is_file( ABSPATH . $path ) ? file_get_contents( ABSPATH . $path ) : null;
}

/** Writes a script into the cache of another plugin, and returns its address. */
function trial_cached( $name, $content ) {
	wp_mkdir_p( WP_CONTENT_DIR . '/cache/min' );
	file_put_contents( WP_CONTENT_DIR . "/cache/min/$name", $content );
	return content_url( "cache/min/$name" );
}

/** Whether a script must be a module: most of WordPress's own modules import others. */
function trial_imports( $content ) {
	return (bool) preg_match( '~^\s*import\b|;\s*import\s*[{*"\']|\bexport\s*[{*]~', $content );
}

/** A page after one such change. */
function trial_habit( $habit, $html ) {
	$scripts = '';
	$joined  = '';
	$html    = trial_replace_scripts(
		$html,
		function ( $tag, $attributes, $content, $type, $src ) use ( $habit, &$scripts, &$joined ) {
			if ( 'module' === $type && trial_imports( trial_script( $src ) ?? $content ) ) {
				return $tag;
			}
			$untyped = preg_replace( '~\s*\btype=["\'][^"\']*["\']~', '', $attributes );
			switch ( $habit ) {
				case 'defer':
				case 'async':
					return $src ? "<script$attributes $habit></script>" : $tag;
				case 'typeless':
					return "<script$untyped>$content</script>";
				case 'head':
				case 'foot':
					$scripts .= $tag;
					return '';
				case 'drop':
					return '';
				case 'copy':
					$copied = trial_script( $src );
					$copy   = $copied ? trial_cached( basename( wp_parse_url( $src, PHP_URL_PATH ) ), $copied ) : '';
					return $copy ? str_replace( $src, $copy, $tag ) : $tag;
				case 'inline':
					$inlined = trial_script( $src );
					return $inlined ? '<script' . preg_replace( '~\s*\bsrc=["\'][^"\']*["\']~', '', $attributes ) . ">$inlined</script>" : $tag;
				case 'join':
				case 'guard':
					$content = trial_script( $src ) ?? $content;
					$joined .= 'guard' === $habit ? "try{\n$content\n}catch(e){console.error(e)}\n" : "$content\n";
					return '';
				case 'delay':
				case 'delay-untyped':
					$src  = $src ? 'data-src="' . esc_attr( $src ) . '"' : '';
					$type = 'delay' === $habit ? $type : '';
					return "<script type=\"trial/delayed\" data-type=\"$type\" $src>$content</script>";
			}
			return $tag;
		}
	);
	if ( 'head' === $habit ) {
		$html = preg_replace( '~<head[^>]*>~', '$0' . addcslashes( $scripts, '\\$' ), $html, 1 );
	}
	if ( 'foot' === $habit ) {
		$html = str_replace( '</body>', $scripts . '</body>', $html );
	}
	if ( $joined ) {
		$address = trial_cached( md5( $joined ) . '.js', $joined . "window.joined = true;\n" );
		$html    = str_replace( '</body>', "<script defer src=\"$address\"></script></body>", $html );
	}
	if ( 0 === strpos( $habit, 'delay' ) ) {
		$html = str_replace(
			'</body>',
			'<script>{ const wake = () => { for (const old of document.querySelectorAll("script[type=\'trial/delayed\']")) {
				const script = document.createElement("script");
				if (old.dataset.type) script.type = old.dataset.type;
				if (old.dataset.src) script.src = old.dataset.src; else script.textContent = old.textContent;
				script.async = false; old.replaceWith(script);
			} };
			for (const name of ["keydown", "mousemove", "touchstart", "wheel", "pointerdown"]) addEventListener(name, wake, { once: true, passive: true }); }</script></body>',
			$html
		);
	}
	if ( 'cdn' === $habit ) {
		$html = preg_replace( '~//127\.0\.0\.1(:\d+)(/wp-content/)~', '//localhost$1$2', $html );
	}
	if ( 'translate' === $habit ) {
		$html = preg_replace( '~(<html[^>]*\blang=)"[^"]*"~', '$1"fr"', $html );
	}
	return $html;
}

// An address of the widget's module on another host.
if ( trial_asks( 'module' ) ) {
	ob_start(
		function ( $html ) {
			return preg_replace( '~data-module="[^"]*"~', 'data-module="' . esc_attr( trial_asks( 'module' ) ) . '"', $html );
		}
	);
}

if ( trial_asks( 'habits' ) && ! is_admin() ) {
	ob_start(
		function ( $html ) {
			foreach ( explode( ' ', trial_asks( 'habits' ) ) as $habit ) {
				$html = trial_habit( $habit, $html );
			}
			return $html;
		}
	);
}
