/** A JPEG of 16 by 8 pixels, all red, as ImageMagick writes it. */
export const JPEG: Buffer = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAcJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AnRDGqYD/2Q==',
  'base64',
);

/** A TIFF's directory in Motorola's order: how the picture lies, XMP, and a GPS directory with a latitude. */
export function tiffWithPlace(latitude = 'LATITUDE-37.5665', orientation = 6): Buffer {
  const tiff = Buffer.alloc(140);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(3, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (type === 3) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x02bc, 1, latitude.length, 100); // XMP
  entry(34, 0x8825, 4, 1, 60); // GPS
  tiff.writeUInt16BE(1, 60);
  entry(62, 0x0002, 5, 2, 80);
  tiff.write(latitude.padEnd(16).slice(0, 16), 80, 'latin1');
  tiff.write(latitude.padEnd(16).slice(0, 16), 100, 'latin1');
  return tiff;
}

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** As a telephone writes one, `filling` bytes larger: Exif with a place, XMP, IPTC, a remark, an index of pictures, and a film behind the end. */
export const jpegWithPlace = (place = 'LATITUDE-37.5665', orientation = 6, filling = 0): Buffer =>
  Buffer.concat([
    JPEG.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiffWithPlace(place, orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="${place}"/>`)),
    segment(0xe2, Buffer.from(`MPF\0${place}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${place}`)),
    segment(0xfe, Buffer.from(place)),
    JPEG.subarray(2, -2),
    Buffer.alloc(filling), // more of the picture itself
    JPEG.subarray(-2),
    Buffer.from(`....ftypmp42 ${place}`),
  ]);

/** The same picture as large as a telephone's: filled up with segments that say nothing. */
export function jpegOf(bytes: number): Buffer {
  const parts = [JPEG.subarray(0, 2)];
  for (let left = bytes - JPEG.length; left > 4; ) {
    const filling = Math.min(left - 4, 65_000);
    parts.push(segment(0xef, Buffer.alloc(filling)));
    left -= filling + 4;
  }
  return Buffer.concat([...parts, JPEG.subarray(2)]);
}

/** A box of ISO's base media format. */
export const box = (type: string, ...contents: readonly (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(contents.map((one) => Buffer.from(one as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** The boxes of a HEIC with a picture, an Exif and an XMP item, a film that a maker added, and a list behind it. */
export function heicWithPlace(place = 'LATITUDE-37.5665'): Buffer {
  const infe = (id: number, type: string) =>
    box('infe', Buffer.from([2, 0, 0, 0, 0, id, 0, 0]), type, 'name\0');
  const ftyp = box('ftyp', 'heic\0\0\0\0mif1heic');
  const pixels = 'PIXELS-OF-THE-PICTURE';
  const data = [pixels, `Exif${place}`, `<x>${place}</x>`];
  const meta = (start: number) => {
    let at = start;
    const places = data.map((content, index) => {
      const one = Buffer.alloc(14);
      one.writeUInt16BE(index + 1, 0);
      one.writeUInt16BE(1, 4);
      one.writeUInt32BE(at, 6);
      one.writeUInt32BE(content.length, 10);
      at += content.length;
      return one;
    });
    return box(
      'meta',
      Buffer.alloc(4),
      box(
        'iinf',
        Buffer.from([0, 0, 0, 0, 0, 3]),
        infe(1, 'hvc1'),
        infe(2, 'Exif'),
        infe(3, 'mime'),
      ),
      box('iloc', Buffer.from([0, 0, 0, 0, 0x44, 0x00, 0, 3]), ...places),
    );
  };
  const start = ftyp.length + meta(0).length + 8;
  return Buffer.concat([
    ftyp,
    meta(start),
    box('mdat', ...data),
    box('mpvd', `ftypmp42 ${place}`),
    Buffer.from(`${place} SEFT`),
  ]);
}

const chunk = (type: string, content: string): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(content, 'latin1'), Buffer.alloc(4)]);
};

/** The chunks of a PNG: its picture, and what programs and cameras wrote beside it. */
export const pngWithPlace = (place = 'LATITUDE-37.5665'): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', 'thirteen byte'),
    chunk('eXIf', place),
    chunk('iTXt', `XML:com.adobe.xmp\0${place}`),
    chunk('zTXt', `Raw profile type exif\0${place}`),
    chunk('pHYs', 'nine byte'),
    chunk('IDAT', 'PIXELS'),
    chunk('IEND', ''),
    Buffer.from(place),
  ]);
