import { View } from '@tarojs/components'
import type { FiledView } from '../../../../../contract/hat'
import { consultationStatusOf } from '../../../../locales/consultation-status'
import { hatWords, filedWords as words } from '../../../../locales/hat'
import { timeWords } from '../../../../locales/moment'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { useFiledOne } from '../../hat-queries'

/** What whoever filed it keeps, and what the person opened to them. */
export default function FiledPage() {
  const params = useMatterParams()
  return <Page title={words.title}>{params ? <Filed {...params} /> : <NotFound />}</Page>
}

const Filed = ({ county, id }: MatterParams) => {
  const filed = useFiledOne(county, id)
  return (
    <AsyncView query={filed}>
      {(shown) => (
        <>
          <State filed={shown} />
          <Section title={words.typed}>
            <Typed filed={shown} />
          </Section>
          <Section title={words.answers}>
            <Answers filed={shown} />
          </Section>
        </>
      )}
    </AsyncView>
  )
}

const State = ({ filed: { status, clock, person, hat, communityName, agreedAt, witness, followed, number } }: { filed: FiledView }) => {
  const { label, tone } = consultationStatusOf(status)
  return (
    <>
      <Notice tone={tone === 'warn' ? 'warn' : 'info'} title={label}>
        {clock?.waitsFor === 'adviser' ? hatWords.due(timeWords(clock.due)) : number}
      </Notice>
      <ListGroup>
        <ListRow icon='person' title={hatWords.person(person)} note={followed ? words.followed : words.person} />
        <ListRow icon='shield' title={hatWords.row(hatWords.hats[hat], communityName)} note={words.as} />
        <ListRow icon='check' title={words.agreed(timeWords(agreedAt))} note={witness ? words.witness(witness) : undefined} />
      </ListGroup>
    </>
  )
}

const Typed = ({ filed: { typed } }: { filed: FiledView }) => {
  if (!typed) return <Notice tone='info'>{words.closed}</Notice>
  const parties = typed.parties.flatMap(({ name }) => (name ? [name] : []))
  return (
    <Card>
      <View>{typed.words}</View>
      {parties.length > 0 && <View>{`${words.party}：${parties.join('、')}`}</View>}
    </Card>
  )
}

const Answers = ({ filed: { answersOpen, messages } }: { filed: FiledView }) => {
  if (!answersOpen) return <Notice tone='info'>{words.answersShut}</Notice>
  return (
    <>
      {messages.map(({ id, by, name, at, words: said }) => (
        <Card key={id}>
          <View>{`${by === 'adviser' ? name : words.me}　${timeWords(at)}`}</View>
          <View>{said}</View>
        </Card>
      ))}
    </>
  )
}
