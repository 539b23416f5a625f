/**
 * Lets the visitor save a text as a file, made in the browser: nothing is sent and nothing is stored.
 *
 * A `blob:` URL in a link needs no permission of a Content-Security-Policy, and no trusted type.
 *
 * @param name - Name of the file that the browser proposes: `grip-matrix.csv`.
 * @param type - Its media type: `text/csv`. The text is saved as UTF-8.
 */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  // Not at once: the browser reads the URL only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
