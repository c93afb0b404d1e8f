import sharp from 'sharp'

const [WIDTH, HEIGHT] = [960, 720]

/** A picture in a photograph's clothes: hills under an evening sky. Nobody is on any picture of the demo. */
export const drawnPhoto = () => drawn(hillsAt)
/** A hotplate with four rings, of which one is cracked. */
export const drawnHotplate = () => drawn(hotplateAt)
/** A bed along a bare wall. */
export const drawnBed = () => drawn(bedAt)

function drawn(colourAt: (x: number, y: number) => Colour): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) pixels.set(colourAt(x / WIDTH, y / HEIGHT), (y * WIDTH + x) * 3)
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 82 })
    .toBuffer()
}

type Colour = [number, number, number]

function hillsAt(x: number, y: number): Colour {
  const hills: [height: number, colour: Colour][] = [
    [0.86 + 0.05 * Math.sin(x * 9), [44, 74, 66]],
    [0.7 + 0.09 * Math.sin(x * 5 + 1), [74, 110, 96]],
    [0.58 + 0.07 * Math.sin(x * 3 + 2), [128, 150, 140]],
  ]
  const hill = hills.find(([height]) => y > height)
  if (hill) return hill[1]
  const fromSun = Math.hypot((x - 0.68) * (WIDTH / HEIGHT), y - 0.34)
  const glow = Math.max(0, 1 - fromSun * 2.2)
  return fromSun < 0.075
    ? [255, 236, 190]
    : [222 + 30 * glow, 176 + 40 * glow - 40 * y, 150 + 20 * glow + 30 * y]
}

const RINGS = [
  [0.32, 0.34],
  [0.68, 0.34],
  [0.32, 0.7],
  [0.68, 0.7],
] as const

function hotplateAt(x: number, y: number): Colour {
  const onPlate = x > 0.12 && x < 0.88 && y > 0.1 && y < 0.92
  if (!onPlate) return [205, 196, 180]
  const crack = Math.abs(x - 0.24 - 0.16 * y - 0.01 * Math.sin(y * 60)) < 0.004 && y > 0.58 && y < 0.86
  if (crack) return [150, 148, 142]
  const toRing = Math.min(...RINGS.map(([atX, atY]) => Math.hypot((x - atX) * (WIDTH / HEIGHT), y - atY)))
  return toRing < 0.14 && toRing > 0.12 ? [120, 44, 38] : [34, 36, 40]
}

function bedAt(x: number, y: number): Colour {
  const shade = 18 * x
  if (y > 0.82) return [150 - shade, 122 - shade, 92 - shade]
  const onBed = x > 0.1 && x < 0.9 && y > 0.52
  if (!onBed) return [226 - shade, 220 - shade, 206 - shade]
  if (y > 0.74) return [112, 84, 60]
  return x < 0.26 && y < 0.64 ? [244, 242, 236] : [92, 126, 148]
}
