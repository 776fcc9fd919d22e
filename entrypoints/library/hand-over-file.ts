/** Hands a file to the browser's downloads, without asking for the permission. */
export function handOverFile({ name, blob }: { name: string; blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun; the file itself is kept until it has been read.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Asks for files to read. */
export function askForFiles(onFiles: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.json,.zip,.html,.htm,.xhtml,.txt,.md,.markdown,text/*';
  input.hidden = true;
  input.addEventListener('change', () => {
    input.remove();
    onFiles([...(input.files ?? [])]);
  });
  input.addEventListener('cancel', () => input.remove());
  // In the document: one that nothing holds may be gone before the files are chosen.
  document.body.append(input);
  input.click();
}
