import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests, type Handlers, type Sender } from '../../../entrypoints/background/messages.ts';

interface Requests {
  double: [number, number];
}

const page: Sender = { id: 'test-extension-id', url: 'https://news.example.com/', tab: { id: 1 } };
const double = vi.fn((value: number) => value * 2);
const handlers: Handlers<Requests> = {
  double: { from: ['page'], accepts: (payload): payload is number => typeof payload === 'number', answer: double },
};

/** What the one listener answers to a message. */
function send(message: unknown, sender: Sender): unknown {
  const listeners: ((message: unknown, sender: Sender) => unknown)[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  answerRequests<Requests>(handlers);
  return listeners[0]?.(message, sender);
}

describe('answerRequests', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    double.mockClear();
  });

  test('answers a request of its table', async () => {
    expect(await send({ type: 'double', payload: 21 }, page)).toBe(42);
  });

  test('leaves requests of other tables to others', () => {
    expect(send({ type: 'triple', payload: 21 }, page)).toBeUndefined();
    expect(send({ type: 'toString', payload: 21 }, page)).toBeUndefined();
    expect(send('double', page)).toBeUndefined();
  });

  test('ignores what another extension sends', () => {
    expect(send({ type: 'double', payload: 21 }, { ...page, id: 'another' })).toBeUndefined();
  });

  test('refuses a payload of another shape', async () => {
    await expect(send({ type: 'double', payload: '21' }, page)).rejects.toThrow('wrong shape');
    expect(double).not.toHaveBeenCalled();
  });

  test('refuses a sender the request is not meant for', async () => {
    const ownPage = { ...page, url: fakeBrowser.runtime.getURL('/popup.html') };
    await expect(send({ type: 'double', payload: 21 }, ownPage)).rejects.toThrow('from extension');
    expect(double).not.toHaveBeenCalled();
  });
});
