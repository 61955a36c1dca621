import { useState } from 'react'
import type { VisitToVouch } from '../../../../../contract/adviser-duty'
import { dutyLogWords, villageCodeWords as words } from '../../../../locales/adviser-duty'
import { timeWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { PersonHead } from '../../../../ui/person-head'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { useVouch } from '../../village-code-queries'

const minutesOf = ({ from, until }: VisitToVouch) => Math.floor((Date.parse(until) - Date.parse(from)) / 60_000)

/** 村里的话: said once, so it is asked twice. */
export const ToVouch = ({ visits }: { visits: readonly VisitToVouch[] }) => {
  const [asked, setAsked] = useState<{ visit: VisitToVouch; came: boolean }>()
  const vouching = useVouch()
  const say = () => {
    if (!asked) return
    const { county, id } = asked.visit
    vouching.mutate(
      { county, id, came: asked.came },
      {
        onSuccess: () => {
          setAsked(undefined)
          showToast(words.said)
        },
      },
    )
  }
  return (
    <Section title={words.waiting} note={words.waitingNote}>
      {visits.map((visit) => (
        <Card key={visit.id}>
          <PersonHead name={visit.adviserName} duty={visit.shopName} />
          <Notice tone='info' title={`${visit.village.name} · ${dutyLogWords.kinds[visit.kind]}`}>
            {words.span(timeWords(visit.from), minutesOf(visit))}
          </Notice>
          <BigButton label={words.came} onTap={() => setAsked({ visit, came: true })} />
          <BigButton kind='quiet' label={words.notCame} onTap={() => setAsked({ visit, came: false })} />
        </Card>
      ))}
      {asked && (
        <ConfirmDialog
          open
          title={words.ask(asked.came)}
          words={`${asked.visit.adviserName}，${words.span(timeWords(asked.visit.from), minutesOf(asked.visit))}`}
          confirmLabel={asked.came ? words.came : words.notCame}
          loading={vouching.isPending}
          onConfirm={say}
          onCancel={() => setAsked(undefined)}
        >
          {vouching.error && <Notice tone='danger'>{vouching.error.message}</Notice>}
        </ConfirmDialog>
      )}
    </Section>
  )
}
