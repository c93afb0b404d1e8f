import sharp, { type Sharp } from 'sharp'
import type { Checked } from './checked.ts'
import { Refused } from './refused.ts'

const MOST_PIXELS = 40_000_000
const MOST_BYTES = 40 * 1024 * 1024
const PREVIEW_EDGE = 1_600

// Only what we take in is ever decoded, and nothing is kept between files: a process looks at one.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

type Format = 'jpeg' | 'png' | 'webp'

/**
 * Decodes the picture and writes it anew: what was beside the pixels (place, device, moment, thumbnails, trailers) is gone,
 * and it stands upright without the mark that said how to turn it.
 */
export async function checkImage(format: Format, bytes: Buffer): Promise<Checked> {
  try {
    const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    const about = await open().metadata()
    if (about.format !== format) throw new Refused('type-differs')
    if ((about.pages ?? 1) > 1) throw new Refused('type-not-accepted')
    if (about.width * about.height > MOST_PIXELS) throw new Refused('image-too-big')
    const upright = open().autoOrient().toColourspace('srgb')
    const file = await encode(upright, format).toBuffer()
    if (file.length > MOST_BYTES) throw new Refused('image-too-big')
    return { file, preview: 'picture', shown: [await picture(sharp(file))], pages: 1 }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(/pixel limit|too large/i.test(String(error)) ? 'image-too-big' : 'image-damaged')
  }
}

/** A picture for the screen: at most 1600 pixels on its longer side, as WebP. */
export function picture(image: Sharp): Promise<Buffer> {
  const inside = { fit: 'inside', withoutEnlargement: true } as const
  return image.resize(PREVIEW_EDGE, PREVIEW_EDGE, inside).webp({ quality: 78, effort: 3 }).toBuffer()
}

function encode(image: Sharp, format: Format): Sharp {
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality: 90 })
    case 'png':
      return image.png({ compressionLevel: 7 })
    case 'webp':
      return image.webp({ quality: 90, effort: 2 })
  }
}
