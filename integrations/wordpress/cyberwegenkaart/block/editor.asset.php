<?php
// What the editor must load before editor.js.
return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-url' ),
	'version'      => '0.0.0',
);
