/**
 * How every document looks. All text comes from the content, as values that are set and never read as markup, so nothing
 * that somebody has written can change the document.
 */
export const template = String.raw`
#let content = json(bytes(sys.inputs.content))
#let ink = rgb("#1a1a1a")
#let muted = rgb("#4c545c")
#let blue = rgb("#0b4f8a")
#let hairline = rgb("#d5dbe1")
#let tones = (
  good: (rgb("#0f5132"), rgb("#d7f0e0")),
  doubtful: (rgb("#5c3b00"), rgb("#ffe9b8")),
  bad: (rgb("#7d1a14"), rgb("#fbdcd9")),
  quiet: (rgb("#3b3f45"), rgb("#e8eaed")),
)

#set document(
  title: content.title,
  author: content.author,
  date: datetime(year: content.day.year, month: content.day.month, day: content.day.date),
)
#set text(font: "Source Sans 3", size: 10pt, lang: "sv", region: "SE", fill: ink, hyphenate: false, ligatures: false)
#set par(leading: 0.6em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 18mm, bottom: 20mm),
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      content.footer,
      [Sida #counter(page).display() av #counter(page).final().first()],
    )
  },
)
#show title: it => {
  set text(size: 21pt, weight: "bold", fill: blue)
  block(below: 14pt, it)
}
#show heading.where(level: 1): it => block(above: 18pt, below: 8pt, text(size: 14.5pt, weight: "bold", fill: blue, it.body))
#show heading.where(level: 2): it => block(above: 12pt, below: 6pt, text(size: 11.5pt, weight: "semibold", it.body))
#set table(
  inset: (x: 5pt, y: 4pt),
  stroke: (_, y) => (bottom: if y == 0 { 0.8pt + ink } else { 0.4pt + hairline }),
)
#show table.cell.where(y: 0): set text(weight: "semibold")
// A long table goes on with its head repeated; a short one stays whole.
#let longest-whole = 8
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => align(left, block(below: 4pt, sticky: true, text(weight: "semibold", it.body)))

#let facts-indent = 28mm

#let tag(said, tone) = {
  let (front, back) = tones.at(tone)
  box(fill: back, inset: (x: 4pt), outset: (y: 3pt), radius: 2pt, text(fill: front, weight: "semibold", said))
}

#let cell(it) = {
  if "tone" in it { tag(it.text, it.tone) } else { it.text }
  if "note" in it { linebreak(); text(size: 8.5pt, fill: muted, it.note) }
}

#let draw(it) = {
  if it.kind == "heading" {
    if it.at("onNewPage", default: false) { pagebreak(weak: true) }
    heading(level: it.level, it.text)
  } else if it.kind == "paragraph" {
    par(it.text)
  } else if it.kind == "lead" {
    block(above: 10pt, below: 10pt, text(size: 12pt, it.text))
  } else if it.kind == "facts" {
    block(above: 10pt, below: 10pt, terms(
      hanging-indent: facts-indent,
      separator: [],
      spacing: 7pt,
      ..it.facts.map(fact => terms.item(box(width: facts-indent, fact.name), fact.text)),
    ))
  } else if it.kind == "table" {
    show figure: set block(breakable: it.rows.len() > longest-whole)
    let small = it.at("small", default: false)
    set text(size: 7.5pt) if small
    set table(inset: (x: 2.5pt, y: 2.5pt)) if small
    figure(
      kind: table,
      supplement: none,
      numbering: none,
      caption: it.caption,
      table(
        columns: it.columns.map(column => if "share" in column { column.share * 1fr } else { auto }),
        align: it.columns.map(column => if column.align == "right" { right } else { left }),
        table.header(..it.columns.map(column => column.heading)),
        ..it.rows.flatten().map(cell),
        ..if "total" in it { (table.footer(repeat: false, ..it.total.map(of => strong(cell(of)))),) },
      ),
    )
  } else if it.kind == "chart" {
    // A chart stays with the table that follows it.
    block(breakable: false, sticky: true, above: 14pt, below: 14pt, {
      heading(level: 2, it.title)
      block(below: 8pt, text(size: 9pt, fill: muted, it.subtitle))
      image(bytes(it.svg), format: "svg", width: 100%, alt: it.description)
    })
  }
}

#title()
#for it in content.blocks { draw(it) }
`;
