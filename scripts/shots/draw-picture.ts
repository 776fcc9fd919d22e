import { crc32, deflateSync } from 'node:zlib';

/** A picture for articles in screenshots, as a `data:` address: a plain in the evening, so that its edges are seen. */
export function drawPicture({ width, height }: { width: number; height: number }): string {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isLand = y / height > 0.62 + 0.08 * Math.sin((x / width) * 7);
      const light = Math.round(90 * (1 - y / height));
      rows.set(
        isLand ? [72, 84, 66 + light / 3] : [150 + light, 160 + light / 2, 170],
        y * (width * 3 + 1) + 1 + x * 3,
      );
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const png = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
