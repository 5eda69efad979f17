/** A page of A4 stays readable at that: 220 points an inch (pixels of the longer side). */
const LONGEST = 2560;
/** A picture below this size and these bytes is sent as it is. */
const SMALL = 1_000_000;
const QUALITY = 0.85;

/**
 * A photograph as small as it can be read, without what its camera wrote into it; what is no picture, what this browser
 * cannot open (HEIC), and what would not get smaller, as it is.
 */
export async function shrunk(
  file: File,
  { longest, small: few } = { longest: LONGEST, small: SMALL },
): Promise<File> {
  if (!/\.(jpe?g|jfif|png|webp|heic|heif)$/i.test(file.name)) return file;
  if (!('createImageBitmap' in window)) return file;
  const picture = await createImageBitmap(file).catch((): undefined => undefined);
  if (!picture) return file;
  const { width, height } = picture;
  const scale = Math.min(1, longest / Math.max(width, height));
  const mustTurn = /\.(webp|heic|heif)$/i.test(file.name);
  if (scale === 1 && file.size <= few && !mustTurn) {
    picture.close();
    return file;
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const paper = canvas.getContext('2d');
  if (paper) {
    paper.fillStyle = '#fff'; // JPEG knows no transparency
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  picture.close();
  const small = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, 'image/jpeg', QUALITY),
  );
  canvas.width = 0; // old telephones keep its memory otherwise
  if (!paper || !small || (small.size >= file.size && !mustTurn)) return file;
  return new File([small], file.name.replace(/\.\w+$/, '.jpg'));
}
