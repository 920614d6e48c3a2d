/**
 * The Typst program that draws any paper. It is the only Typst source there is: the paper itself comes in as JSON through
 * `sys.inputs`, and its texts are strings, so nothing that a person typed is ever read as markup.
 * Blocks carry their own space below; no spacing collapses, as in Word.
 */
export const PAPER_TEMPLATE = String.raw`
#let input = json(bytes(sys.inputs.at("input")))
#let page-number-size = input.pageNumberSize * 1pt
#let margin = input.page.margin
#let inset = input.cellInset

#set document(title: input.paper.title, date: auto)
#set page(
  width: input.page.width * 1mm,
  height: input.page.height * 1mm,
  margin: (top: margin.top * 1mm, bottom: margin.bottom * 1mm, left: margin.left * 1mm, right: margin.right * 1mm),
  header-ascent: 30%,
  header: context {
    let number = counter(page).get().first()
    if number > 1 { align(center, text(size: page-number-size, str(number))) }
  },
)
#set text(font: input.font, lang: "vi", fallback: false, hyphenate: false, overhang: false, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(leading: (input.linePitch - 1) * 1em, spacing: 0pt)
#set block(spacing: 0pt)
// A word longer than any real one may break, so that it never runs off the page.
#show regex("\S{24}"): it => it.text + sym.zws

#let draw-run(run) = if run.at("bold", default: false) { text(weight: "bold", run.text) } else { run.text }
#let draw-line(line) = line.map(draw-run).join()

#let alignments = (left: left, center: center, right: right, justify: left)

#let draw-text(it) = {
  let style = input.styles.at(it.style)
  set text(
    size: style.size * 1pt,
    weight: if style.bold { "bold" } else { "regular" },
    style: if style.italic { "italic" } else { "normal" },
  )
  set par(justify: style.align == "justify", first-line-indent: (amount: style.firstLine * 1mm, all: true))
  let space = (input.linePitch - 1) * style.size * 1pt + style.after * 1pt
  block(
    width: 100%,
    below: space,
    sticky: it.at("keepWithNext", default: false),
    align(alignments.at(style.align), par(draw-line(it.line))),
  )
}

#let draw-rule(it) = block(
  width: 100%,
  height: 6pt,
  inset: (top: 1.5pt),
  align(center, line(length: it.length * 1mm, stroke: 0.6pt)),
)

#let draw-gap(it) = block(height: it.height * 1mm, sticky: true)

#let draw-cell(cell, weight: "regular") = table.cell(
  colspan: cell.at("columnSpan", default: 1),
  rowspan: cell.at("rowSpan", default: 1),
  text(weight: weight, draw-line(cell.line)),
)

#let draw-header-cell(cell) = table.cell(
  colspan: cell.at("columnSpan", default: 1),
  rowspan: cell.at("rowSpan", default: 1),
  align: center + horizon,
  text(weight: "bold", draw-line(cell.line)),
)

#let draw-table(it) = {
  set text(size: input.tableSize * 1pt)
  set par(justify: false)
  block(width: 100%, below: 10pt, table(
    columns: it.columns.map(column => column.width * 1mm),
    align: it.columns.map(column => alignments.at(column.align) + horizon),
    stroke: 0.5pt,
    inset: (x, y) => {
      let centred = y < it.header.len() or it.columns.at(x).align == "center"
      (x: if centred { inset.centred } else { inset.words } * 1mm, y: inset.vertical * 1mm)
    },
    table.header(..it.header.flatten().map(draw-header-cell)),
    ..it.rows.map(row => {
      let weight = if row.kind == "plain" { "regular" } else { "bold" }
      row.cells.map(cell => draw-cell(cell, weight: weight))
    }).flatten(),
  ))
}

#let draw-columns(it, draw) = block(width: 100%, breakable: false, grid(
  columns: it.columns.map(column => column.width * 1mm),
  ..it.columns.map(column => column.blocks.map(draw).join()),
))

#let draw(it) = {
  if it.kind == "text" { draw-text(it) }
  else if it.kind == "rule" { draw-rule(it) }
  else if it.kind == "gap" { draw-gap(it) }
  else if it.kind == "table" { draw-table(it) }
  else if it.kind == "columns" { draw-columns(it, draw) }
  else { panic("unknown block " + it.kind) }
}

#for it in input.paper.blocks { draw(it) }
`;
