import { useQuery, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterLinks as Links } from '../../../contract/nearby'
import type { ReportView } from '../../../contract/report'
import { linkWords } from '../../locales/links'
import { dayWords } from '../../locales/moment'
import { statusLabel } from '../../locales/work'
import { cloud } from '../../platform/cloud'
import { open } from '../../platform/navigate'
import { beginningOf } from '../../ui/beginning'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import type { StepSender } from './use-step-sender'

type MatterPage = '/packages/center/pages/matter/index' | '/packages/worker/pages/matter/index'
type MatterLinksProps = { report: ReportView; sender: StepSender; page: MatterPage }
type Candidate = Links['candidates'][number]

/** 并单: with what it is merged, both ways, and what may be the same; one look at both, then one tap. */
export const MatterLinks = ({ report, sender, page }: MatterLinksProps) => {
  const seeMatter = (county: number, id: string) => void open(page, { county, id })
  const { county, id, revision } = report
  const queries = useQueryClient()
  const links = useQuery({
    queryKey: ['work', 'links', county, id, revision],
    queryFn: () => cloud.nearby.links({ county, id }),
    retry: false,
  }).data
  const [chosen, setChosen] = useState<Candidate>()
  const merge = () => {
    if (!chosen) return
    const steps = [{ action: 'merge', into: chosen.number, words: linkWords.why }] as const
    const onDone = () => {
      showToast(linkWords.done)
      void queries.invalidateQueries({ queryKey: ['work', 'links'] })
    }
    sender.send(report, { form: 'merge', steps, onDone })
    setChosen(undefined)
  }
  const mayMerge = report.actions.includes('merge')
  return (
    <>
      {links && links.linked.length > 0 && (
        <Section title={linkWords.linked}>
          <ListGroup>
            {links.linked.map((each) => (
              <ListRow
                key={each.id}
                icon='list'
                title={each.number}
                note={`${each.isMaster ? linkWords.master : linkWords.merged}，${statusLabel[each.status]}`}
                onTap={() => seeMatter(each.county, each.id)}
              />
            ))}
          </ListGroup>
        </Section>
      )}
      {links && links.candidates.length > 0 && (
        <Section title={linkWords.candidates} note={linkWords.candidatesNote}>
          {links.candidates.map((each) => (
            <Card key={each.id}>
              <View>{beginningOf(each.words) || each.number}</View>
              <View>{each.placeWords}</View>
              <View className='matter-facts__note'>
                {[each.number, dayWords(each.since), statusLabel[each.status], linkWords.people(each.people)].join('，')}
              </View>
              <BigButton kind='secondary' label={linkWords.look} onTap={() => seeMatter(each.county, each.id)} />
              {mayMerge && <BigButton kind='secondary' label={linkWords.merge} onTap={() => setChosen(each)} />}
            </Card>
          ))}
        </Section>
      )}
      <ConfirmDialog
        open={chosen !== undefined}
        title={linkWords.mergeTitle}
        words={chosen && linkWords.mergeWords(chosen.number)}
        confirmLabel={linkWords.mergeConfirm}
        loading={sender.isSending}
        onConfirm={merge}
        onCancel={() => setChosen(undefined)}
      />
    </>
  )
}
