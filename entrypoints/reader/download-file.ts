/** A file as it crosses from the background, which JSON has to carry. */
export interface PrintedFile {
  name: string;
  type: string;
  content: { kind: 'text'; text: string } | { kind: 'base64'; base64: string };
}

/** Hands a file to the browser's downloads, without asking for the permission. */
export function downloadFile({ name, type, content }: PrintedFile): void {
  const parts = content.kind === 'text' ? [content.text] : [Uint8Array.from(atob(content.base64), toByte)];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement;
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun; the file itself is kept until it has been read.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function toByte(character: string): number {
  return character.charCodeAt(0);
}
