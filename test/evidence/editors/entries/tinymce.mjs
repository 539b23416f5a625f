/** TinyMCE as it comes; its own files are beside the page. Links are a plugin, which every CMS switches on. */
await window.tinymce.init({
  selector: '#inhoud',
  license_key: 'gpl',
  plugins: 'link autolink',
});
