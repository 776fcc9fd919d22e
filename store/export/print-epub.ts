import type { Article } from '../../pipeline/types.ts';
import type { ImageFile } from '../images.ts';
import { createZip } from './create-zip.ts';
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
}

export interface BookWriter {
  add(article: Article, images: readonly ImageFile[]): void;
  /** The file's bytes, in pieces. */
  end(): Uint8Array<ArrayBuffer>[];
}

interface Chapter {
  name: string;
  title: string;
  language: string;
}

interface Picture {
  name: string;
  type: string;
}

/** Writes articles one by one into an EPUB 3 book, each a chapter, with their kept images inside. */
export function createBook(book: Book): BookWriter {
  const { madeAt } = book;
  const zip = createZip();
  const chapters: Chapter[] = [];
  /** By their addresses. */
  const pictures = new Map<string, Picture>();
  // First and not compressed: this is how a reading system knows what it holds.
  zip.add({ name: 'mimetype', content: 'application/epub+zip', madeAt, plain: true });
  zip.add({ name: 'META-INF/container.xml', content: container, madeAt });
  return {
    add: (article, images) => {
      for (const { src, bytes } of images) {
        const kind = pictures.has(src) ? undefined : kindOf(bytes);
        if (!kind) continue;
        const name = `image-${pictures.size + 1}.${kind.extension}`;
        pictures.set(src, { name, type: kind.type });
        zip.add({ name: `EPUB/${name}`, content: new Uint8Array(bytes), madeAt, plain: true });
      }
      const name = `article-${chapters.length + 1}.xhtml`;
      const title = article.title.trim() || book.untitled;
      chapters.push({ name, title, language: languageOf(article) });
      const content = printChapter(article, title, (src) => pictures.get(src)?.name);
      zip.add({ name: `EPUB/${name}`, content, madeAt });
    },
    end: () => {
      zip.add({ name: 'EPUB/package.opf', content: printPackage(book, chapters, [...pictures.values()]), madeAt });
      zip.add({ name: 'EPUB/contents.xhtml', content: printContents(book, chapters), madeAt });
      zip.add({ name: 'EPUB/style.css', content: fileStyle, madeAt });
      return zip.end();
    },
  };
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

function kindOf(bytes: ArrayBuffer) {
  const view = new Uint8Array(bytes);
  return pictureKinds.find(({ start }) => start.every((byte, index) => view[index] === byte));
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

function printPackage(book: Book, chapters: readonly Chapter[], pictures: readonly Picture[]): string {
  const languages = [...new Set(chapters.map(({ language }) => language))];
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
