import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Mandate, PrintedMandate } from '../../../contract/mandate'
import type { ReportView } from '../../../contract/report'
import { mandateDeskWords as words } from '../../locales/mandate-desk'
import { timeWords } from '../../locales/moment'
import { qrPicture } from '../../platform/qr-picture'
import { saveContent } from '../../platform/save-content'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import { useMandates, usePrintMandate, useRevokeMandate } from './mandate-queries'
import { MandateRecord } from './mandate-record'
import './mandates.scss'

/** 交办单, for a unit that does not use the program: printed, taken back, and what came back on paper written down. */
export const Mandates = ({ report }: { report: ReportView }) => {
  const [isOpen, setIsOpen] = useState(false)
  if (report.holder?.kind !== 'unit') return null
  return (
    <>
      <BigButton kind='quiet' icon='list' label={words.open} onTap={() => setIsOpen(true)} />
      {isOpen && (
        <Sheet open title={words.title} onClose={() => setIsOpen(false)}>
          <Papers report={report} />
        </Sheet>
      )}
    </>
  )
}

const Papers = ({ report }: { report: ReportView }) => {
  const mandates = useMandates(report)
  const printing = usePrintMandate(report)
  const print = () => printing.mutate(undefined, { onSuccess: ({ file }) => void saveContent(file) })
  return (
    <AsyncView query={mandates}>
      {(listed) => {
        const live = listed.find(({ revokedAt, until }) => revokedAt === null && Date.parse(until) > Date.now())
        return (
          <>
            <Notice tone='info'>{words.lead}</Notice>
            <BigButton label={live ? words.again : words.print} loading={printing.isPending} onTap={print} />
            {printing.error && <Notice tone='danger'>{printing.error.message}</Notice>}
            {printing.data && <Printed printed={printing.data} />}
            <ListGroup>
              {listed.map((mandate) => (
                <ListRow key={mandate.id} icon='list' title={mandate.number} note={stateOf(mandate, live)} />
              ))}
            </ListGroup>
            {live && <Live report={report} mandate={live} />}
          </>
        )
      }}
    </AsyncView>
  )
}

const stateOf = ({ id, openedAt, unitName }: Mandate, live: Mandate | undefined): string => {
  if (id !== live?.id) return `${unitName}，${words.state.over}`
  return `${unitName}，${openedAt ? words.state.opened(timeWords(openedAt)) : words.state.open}`
}

const Live = ({ report, mandate }: { report: ReportView; mandate: Mandate }) => {
  const revoking = useRevokeMandate(report)
  return (
    <>
      <MandateRecord report={report} mandate={mandate} />
      <BigButton
        kind='danger'
        label={words.revoke}
        loading={revoking.isPending}
        onTap={() => revoking.mutate(mandate.id, { onSuccess: () => showToast(words.revoked) })}
      />
    </>
  )
}

/** Shown once: nobody can read the code again. */
const Printed = ({ printed: { link, code } }: { printed: PrintedMandate }) => {
  const picture = link ? qrPicture(link) : undefined
  return (
    <Section title={words.printed}>
      {picture && <View className='mandates__code' style={{ backgroundImage: `url("${picture}")` }} />}
      <ListGroup>
        {link && <ListRow title={link} note={words.link} />}
        <ListRow title={code} note={words.code} />
      </ListGroup>
    </Section>
  )
}
