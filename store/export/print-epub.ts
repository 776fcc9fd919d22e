import { type AsyncZippable, strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '../../pipeline/types.ts';
import type { ImageFile } from '../images.ts';
import { fileStyle } from './file-style.ts';
import { factsOf } from './print-html-file.ts';
import { escapeXml, languageOf, printBlocks } from './print-xhtml.ts';

export interface Book {
  title: string;
  /** Names the book for ever: a URN. */
  id: string;
  /** When it is made, in milliseconds since 1970. */
  madeAt: number;
  contents: string;
  untitled: string;
  chapters: readonly { article: Article; images: readonly ImageFile[] }[];
}

interface Chapter {
  name: string;
  title: string;
  markup: string;
}

/** Prints articles as an EPUB 3 book, one to a chapter, with their kept images inside. Returns the file's bytes. */
export function printEpub(book: Book): Uint8Array {
  const pictures = new Map<string, { name: string; type: string; bytes: Uint8Array }>();
  const chapters = book.chapters.map(({ article, images }, index): Chapter => {
    const places = new Map(images.flatMap((image) => placeImage(pictures, image)));
    const title = article.title.trim() || book.untitled;
    return {
      name: `article-${index + 1}.xhtml`,
      title,
      markup: printChapter(article, title, (src) => places.get(src)),
    };
  });
  const files: Zippable = {
    // First and not compressed: this is how a reading system knows what it holds.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(printPackage(book, chapters, [...pictures.values()])),
    'EPUB/contents.xhtml': strToU8(printContents(book, chapters)),
    'EPUB/style.css': strToU8(fileStyle),
  };
  for (const { name, markup } of chapters) files[`EPUB/${name}`] = strToU8(markup);
  for (const { name, bytes } of pictures.values()) files[`EPUB/${name}`] = [bytes, { level: 0 }];
  return zipSync(files as AsyncZippable, { mtime: Math.max(book.madeAt, Date.UTC(1980, 0, 2)) });
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What every reading system shows, told by the first bytes: a server's word for the type may be wrong. */
const pictureKinds = [
  { type: 'image/jpeg', extension: 'jpg', start: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/gif', extension: 'gif', start: [0x47, 0x49, 0x46, 0x38] },
];

function placeImage(
  pictures: Map<string, { name: string; type: string; bytes: Uint8Array }>,
  { src, bytes }: ImageFile,
): [string, string][] {
  const view = new Uint8Array(bytes);
  const kind = pictureKinds.find(({ start }) => start.every((byte, index) => view[index] === byte));
  if (!kind) return [];
  const known = pictures.get(src) ?? {
    name: `image-${pictures.size + 1}.${kind.extension}`,
    type: kind.type,
    bytes: view,
  };
  pictures.set(src, known);
  return [[src, known.name]];
}

function printChapter(article: Article, title: string, imageAt: (src: string) => string | undefined): string {
  const facts = factsOf(article).map((fact) => `<span>${escapeXml(fact)}</span>`);
  const body = [
    `<h1>${escapeXml(title)}</h1>`,
    ...(article.subtitle ? [`<p class="subtitle">${escapeXml(article.subtitle)}</p>`] : []),
    ...(facts.length > 0 ? [`<p class="facts">${facts.join(' ')}</p>`] : []),
    printBlocks(article, imageAt),
  ];
  return printPage({ title, language: languageOf(article), body: body.join('\n') });
}

function printContents(book: Book, chapters: readonly Chapter[]): string {
  const items = chapters.map(({ name, title }) => `<li><a href="${name}">${escapeXml(title)}</a></li>`);
  const body = `<nav epub:type="toc"><h1>${escapeXml(book.contents)}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
  return printPage({ title: book.title, language: 'zh', body });
}

function printPage({ title, language, body }: { title: string; language: string; body: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function printPackage(
  book: Book,
  chapters: readonly Chapter[],
  pictures: readonly { name: string; type: string }[],
): string {
  const languages = [...new Set(book.chapters.map(({ article }) => languageOf(article)))];
  const modified = new Date(book.madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(book.id)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
${languages.map((language) => `<dc:language>${language}</dc:language>`).join('\n')}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map(({ name }, index) => `<item id="a${index + 1}" href="${name}" media-type="application/xhtml+xml"/>`).join('\n')}
${pictures.map(({ name, type }, index) => `<item id="i${index + 1}" href="${name}" media-type="${type}"/>`).join('\n')}
</manifest>
<spine>
${chapters.map((_, index) => `<itemref idref="a${index + 1}"/>`).join('\n')}
</spine>
</package>
`;
}
