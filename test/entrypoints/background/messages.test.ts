import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests, type Handlers, type Reply, type Sender } from '../../../entrypoints/background/messages.ts';

interface Requests {
  double: [number, number];
}

const page: Sender = { id: 'test-extension-id', url: 'https://news.example.com/', tab: { id: 1 } };
const double = vi.fn((value: number) => value * 2);
const handlers: Handlers<Requests> = {
  double: { from: ['page'], accepts: (payload): payload is number => typeof payload === 'number', answer: double },
};

/** What the one listener replies to a message; `undefined` when it leaves it to others. */
function send(message: unknown, sender: Sender): Promise<Reply> | undefined {
  const listeners: ((message: unknown, sender: Sender, reply: (reply: Reply) => void) => unknown)[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  answerRequests<Requests>(handlers);
  let reply: (reply: Reply) => void = () => {};
  const replied = new Promise<Reply>((resolve) => (reply = resolve));
  return listeners[0]?.(message, sender, reply) === true ? replied : undefined;
}

describe('answerRequests', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    double.mockClear();
  });

  test('answers a request of its table', async () => {
    expect(await send({ type: 'double', payload: 21 }, page)).toEqual({ done: true, answer: 42 });
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
    expect(await send({ type: 'double', payload: '21' }, page)).toEqual({
      done: false,
      failure: 'TypeError: Refused "double": its payload has the wrong shape',
    });
    expect(double).not.toHaveBeenCalled();
  });

  test('refuses a sender the request is not meant for', async () => {
    const ownPage = { ...page, url: fakeBrowser.runtime.getURL('/popup.html') };
    expect(await send({ type: 'double', payload: 21 }, ownPage)).toEqual({
      done: false,
      failure: 'TypeError: Refused "double" from extension',
    });
    expect(double).not.toHaveBeenCalled();
  });
});
