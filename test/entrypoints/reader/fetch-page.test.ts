// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPage } from '../../../entrypoints/reader/fetch-page.ts';
import { encodeGbk } from '../../seeds/encode-gbk.ts';

const address = new URL('/a_2.html', location.href).href;
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

function answer(body: string | Uint8Array, { type = 'text/html', status = 200, url = address } = {}): void {
  const response = {
    ok: status < 400,
    status,
    url,
    headers: new Headers({ 'content-type': type }),
    arrayBuffer: async () => (typeof body === 'string' ? new TextEncoder().encode(body) : body),
  };
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response),
  );
}

const html = '<!doctype html><title>夏粮</title><p>全省夏粮再获丰收。</p>';
const textOfPage = async () => (await fetchPage(address, signal)).document.querySelector('p')?.textContent;

describe('another page of the site', () => {
  test.each([
    ['UTF-8', html, 'text/html'],
    ['GBK named by the server', encodeGbk(html), 'text/html; charset=GBK'],
    ['GBK named by the page', encodeGbk(`<meta charset="gb2312">${html}`), 'text/html'],
  ])('is read from %s', async (_, body, type) => {
    answer(body, { type });
    expect(await textOfPage()).toBe('全省夏粮再获丰收。');
  });

  test('has the address it was forwarded to', async () => {
    const url = new URL('/b.html', location.href).href;
    answer(html, { url });
    expect((await fetchPage(address, signal)).url).toBe(url);
  });

  test('hides no property of its document behind a name', async () => {
    answer(`<form name="body"></form>${html}`);
    expect((await fetchPage(address, signal)).document.body.nodeName).toBe('BODY');
  });

  test.each([
    ['is missing', { status: 404 }],
    ['is no page', { type: 'application/pdf' }],
    ['leads to another site', { url: 'https://elsewhere.example/a.html' }],
  ])('is refused when it %s', async (_, how) => {
    answer(html, how);
    await expect(fetchPage(address, signal)).rejects.toThrow(Error);
  });

  test('is not asked of another site', async () => {
    answer(html);
    await expect(fetchPage('https://elsewhere.example/a.html', signal)).rejects.toThrow(TypeError);
    expect(fetch).not.toHaveBeenCalled();
  });
});
