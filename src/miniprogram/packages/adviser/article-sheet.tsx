import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { lawWords } from '../../locales/laws'
import { copyWords } from '../../platform/copy'
import { qrPicture } from '../../platform/qr-picture'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import { articleWords } from './article-number'
import type { Law } from './law'
import { shortName } from './law-name'
import type { LawHit } from './law-search'
import { MarkedText } from './marked-text'
import './laws.scss'

type PickedArticle = Pick<LawHit, 'law' | 'number' | 'text'>

/** 一条条文, on top of the search it came from. */
export const ArticleSheet = ({ hit, onClose }: { hit: LawHit; onClose: () => void }) => (
  <Sheet open title={lawWords.opened} onClose={onClose}>
    <ArticleView hit={hit} />
  </Sheet>
)

type ArticleViewProps = { hit: LawHit; onPick?: ((picked: PickedArticle) => void) | undefined }

/** With the law, the date of its text and where the official text is read. */
export const ArticleView = ({ hit, onPick }: ArticleViewProps) => {
  const [number, setNumber] = useState(hit.number)
  const { law } = hit
  const { title, text } = articleAt(law, number) ?? hit
  const last = law.firstArticle + law.articleCount - 1
  const marks = number === hit.number ? hit.marks : []
  return (
    <View className='law-article'>
      <View className='law-article__title'>{lawWords.cite(shortName(law.name), articleWords(number))}</View>
      <View className='law-article__chapter'>{title}</View>
      <Card>
        <Paragraphs text={text} marks={marks} />
      </Card>
      {onPick && <BigButton icon='check' label={lawWords.pick} onTap={() => onPick({ law, number, text })} />}
      <View className='law-article__steps'>
        {number > law.firstArticle && <BigButton kind='secondary' label={lawWords.before} onTap={() => setNumber(number - 1)} />}
        {number < last && <BigButton kind='secondary' label={lawWords.after} onTap={() => setNumber(number + 1)} />}
      </View>
      <Source law={law} />
    </View>
  )
}

const articleAt = ({ chapters }: Law, number: number) =>
  chapters.flatMap(({ title, articles }) => articles.map((article) => ({ ...article, title }))).find((article) => article.number === number)

const Paragraphs = ({ text, marks }: Pick<LawHit, 'text' | 'marks'>) => {
  let from = 0
  return text.split('\n').map((words) => {
    const start = from
    from += words.length + 1
    const end = start + words.length
    const own = marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    return (
      <View key={start}>
        <MarkedText text={words} marks={own} />
      </View>
    )
  })
}

const Source = ({ law: { authority, adopted, revised, inForce, source } }: { law: Law }) => {
  const copy = async () => showToast((await copyWords(source)) ? lawWords.copied : lawWords.notCopied)
  const picture = qrPicture(source)
  const dates = [lawWords.adopted(authority, adopted), revised && lawWords.revised(revised)].filter(Boolean).join('，')
  return (
    <>
      <ListGroup>
        <ListRow icon='clock' title={lawWords.inForce(inForce)} note={dates} />
        <ListRow icon='list' title={lawWords.copy} note={lawWords.official} onTap={() => void copy()} />
      </ListGroup>
      <View className='law-article__source'>{source}</View>
      {picture && <Image className='law-article__qr' src={picture} aria-label={lawWords.scan} />}
      {picture && <View className='law-article__scan'>{lawWords.scan}</View>}
    </>
  )
}
