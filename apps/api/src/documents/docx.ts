import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Paper } from './paper.ts'

const FULL = { size: 100, type: WidthType.PERCENTAGE } as const
const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const
const SIGNING_LINES = 3

/**
 * The same paper as an Office file, for letters that somebody finishes by hand. Its properties name nobody and no machine: the
 * reference is the title, and that is all.
 */
export async function toDocx(paper: Paper): Promise<Buffer> {
  const foot = [paper.code, ...paper.foot].filter(Boolean).join(' · ')
  const file = new Document({
    creator: '',
    lastModifiedBy: '',
    title: paper.reference,
    description: '',
    styles: {
      default: {
        document: { run: { font: 'Liberation Sans', size: 22, language: { value: paper.language } } },
      },
    },
    sections: [
      {
        headers: paper.mark ? { default: new Header({ children: [plain(paper.mark)] }) } : {},
        footers: { default: new Footer({ children: [plain(foot)] }) },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
          ...(paper.subtitle ? [plain(paper.subtitle)] : []),
          ...paper.blocks.flatMap(blockOf),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

type Part = Paragraph | Table

function blockOf(block: Block): Part[] {
  switch (block.is) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.level] })]
    case 'label':
      return [bold(block.text)]
    case 'text':
      return linesOf(block.text)
    case 'note':
      return block.strong ? [bold(block.text)] : linesOf(block.text)
    case 'voice':
      return [bold(block.label), ...linesOf(block.text)]
    case 'pairs':
    case 'portrait':
      return [tableOf(block.pairs)]
    case 'list':
      return [
        ...(block.label ? [bold(block.label)] : []),
        ...block.items.map(item => new Paragraph({ text: item, bullet: { level: 0 } })),
      ]
    case 'table':
      return [tableOf([block.head, ...block.rows])]
    case 'facing':
      return [tableOf(block.parts.map(({ texts }) => texts))]
    case 'signatures':
      return block.boxes.flatMap(lines => [...lines.map(plain), ...emptyLines(SIGNING_LINES)])
    case 'signed':
      return [tableOf(block.by.map(({ who, how }) => [who.join(' / '), how.join(' / ')]))]
    case 'answers':
      return [tableOf([['', ...block.scale.map(one => one.join(' / '))], ...block.rows.map(answerRow)])]
    case 'pictures':
      return block.pictures.map(({ caption }) => plain(caption))
    case 'blank':
      return emptyLines(block.lines)
  }
}

const answerRow = ({ about, last }: Extract<Block, { is: 'answers' }>['rows'][number]) => [
  about.join(' · '),
  ...last.map(who => who.join(' · ')),
]
const plain = (text: string) => new Paragraph({ text, spacing: { after: 120 } })
const bold = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, bold: true })], spacing: { before: 120, after: 60 } })
const linesOf = (text: string) => text.split('\n').map(plain)
const emptyLines = (count: number) => Array.from({ length: count }, () => new Paragraph({ text: '' }))

/** Rows of cells; the last one of a shorter row goes on to the edge. */
function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map(cells => cells.length))
  return new Table({
    width: FULL,
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(
            (text, n) =>
              new TableCell({
                columnSpan: n === cells.length - 1 ? columns - n : 1,
                children: [new Paragraph({ text, alignment: AlignmentType.START })],
              }),
          ),
        }),
    ),
  })
}
