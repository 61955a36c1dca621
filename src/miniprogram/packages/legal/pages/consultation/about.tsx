import type { ConsultationView } from '../../../../../contract/consultation'
import { askWords, consultationKindWords } from '../../../../locales/ask'
import { consultationWords } from '../../../../locales/consultation'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

export const About = ({ consultation }: { consultation: ConsultationView }) => {
  const { number, category, parties, aboutVillage, promise, neutral } = consultation
  return (
    <Section title={consultationWords.about}>
      <ListGroup>
        <ListRow title={consultationWords.number} note={number} />
        {category && <ListRow title={askWords.kind} note={consultationKindWords[category]} />}
        {parties && <ListRow title={askWords.party} note={parties.map(partyWords).join('、')} />}
        {aboutVillage && <ListRow title={askWords.aboutVillage} note={askWords.villages[aboutVillage]} />}
        <ListRow title={askWords.wish} note={askWords.wishes[promise]} />
        {neutral && <ListRow icon='eye-off' title={consultationWords.quiet} note={consultationWords.quietOn} />}
      </ListGroup>
    </Section>
  )
}

const partyWords = ({ name, kind }: NonNullable<ConsultationView['parties']>[number]) =>
  name ? `${name}（${askWords.whomKinds[kind]}）` : kind === 'unknown' ? askWords.partyUnknown : askWords.whomKinds[kind]
