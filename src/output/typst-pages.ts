/**
 * Pages as typst sees them. Everything that comes from a user's file arrives as data in
 * `sys.inputs`, so that no text can be taken for a command.
 */
export const PAGES = `
#let it = json(bytes(sys.inputs.document))
#let place-at(box, body) = place(top + left, dx: box.x * 1pt, dy: box.y * 1pt, body)
#let source(picture) = if picture.file != none {
  image.with(picture.file, format: "pdf")
} else {
  image.with(bytes(sys.inputs.at(picture.svg)), format: "svg")
}
#let sized(picture) = source(picture).with(
  width: picture.box.width * 1pt,
  height: picture.box.height * 1pt,
)
#let painted(picture) = if picture.alternative == none {
  pdf.artifact(sized(picture)())
} else {
  sized(picture)(alt: picture.alternative)
}
#let shown(picture) = if picture.window == none {
  place-at(picture.box, painted(picture))
} else {
  let window = picture.window
  let inside = (x: picture.box.x - window.x, y: picture.box.y - window.y)
  let size = (width: window.width * 1pt, height: window.height * 1pt)
  place-at(window, box(..size, clip: true, place-at(inside, painted(picture))))
}
#set document(
  title: it.title,
  author: it.authors,
  keywords: it.keywords,
  description: it.description,
  date: if it.date != none { datetime(..it.date) },
)
#set page(margin: 0pt)
#set page(..if it.ground != none { (fill: rgb(it.ground)) })
#set text(lang: it.lang, region: it.region)
#set text(..if it.family != none { (font: it.family) })
#for it in it.pages {
  page(width: it.size.width * 1pt, height: it.size.height * 1pt, {
    for picture in it.pictures { shown(picture) }
    for target in it.links {
      place-at(target, link(target.url, box(width: target.width * 1pt, height: target.height * 1pt)))
    }
  })
}
`;
