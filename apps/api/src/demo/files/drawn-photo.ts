import sharp from 'sharp'

const [WIDTH, HEIGHT] = [960, 720]

/** A picture in a photograph's clothes: hills under an evening sky. Nobody is on any picture of the demo. */
export async function drawnPhoto(): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) pixels.set(colourAt(x / WIDTH, y / HEIGHT), (y * WIDTH + x) * 3)
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 82 })
    .toBuffer()
}

type Colour = [number, number, number]

function colourAt(x: number, y: number): Colour {
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
