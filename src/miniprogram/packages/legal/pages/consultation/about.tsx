import type { ConsultationView } from '../../../../../contract/consultation'
import { useSetSafety } from '../../../../features/consultation/consultation-queries'
import { askWords, consultationKindWords } from '../../../../locales/ask'
import { consultationWords } from '../../../../locales/consultation'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { ToggleRow } from '../../../../ui/toggle-row'

export const About = ({ consultation }: { consultation: ConsultationView }) => {
  const { number, category, parties, aboutVillage, promise, neutral } = consultation
  const setting = useSetSafety(consultation)
  return (
    <Section title={consultationWords.about}>
      <ListGroup>
        <ListRow title={consultationWords.number} note={number} />
        {category && <ListRow title={askWords.kind} note={consultationKindWords[category]} />}
        {parties && <ListRow title={askWords.party} note={parties.map(partyWords).join('、')} />}
        {aboutVillage && <ListRow title={askWords.aboutVillage} note={askWords.villages[aboutVillage]} />}
        <ListRow title={askWords.wish} note={askWords.wishes[promise]} />
        {consultation.as === 'asker' && (
          <ToggleRow
            label={consultationWords.quiet}
            note={consultationWords.quietNote}
            checked={neutral}
            onChange={(quiet) => !setting.isPending && setting.mutate(quiet)}
          />
        )}
      </ListGroup>
      {setting.error && <Notice tone='warn'>{setting.error.message}</Notice>}
    </Section>
  )
}

const partyWords = ({ name, kind }: NonNullable<ConsultationView['parties']>[number]) =>
  name ? `${name}（${askWords.whomKinds[kind]}）` : kind === 'unknown' ? askWords.partyUnknown : askWords.whomKinds[kind]
