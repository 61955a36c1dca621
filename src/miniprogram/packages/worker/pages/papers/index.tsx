import { useState } from 'react'
import type { PaperKind } from '../../../../../contract/paper'
import { usePaper } from '../../../../features/work/worker-queries'
import { paperWords } from '../../../../locales/paper'
import { AsyncView } from '../../../../ui/async-view'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { ExportPaper } from './export-paper'
import { stepped, today } from './paper-day'
import { PaperShown } from './paper-shown'

const kinds = Object.keys(paperWords.kinds) as PaperKind[]

/** 我的台账: read here, taken along as a file. */
export default function PapersPage() {
  const [kind, setKind] = useState<PaperKind>('log')
  const [on, setOn] = useState(today)
  const paper = usePaper({ kind, on })
  const isLatest = stepped(kind, on, 1) > today()
  return (
    <Page title={paperWords.title}>
      <Section title={paperWords.kind} note={paperWords.note}>
        <ChipRow
          label={paperWords.kind}
          chips={kinds.map((each) => ({ value: each, label: paperWords.kinds[each] }))}
          value={kind}
          onChange={setKind}
        />
      </Section>
      <ListGroup>
        <ListRow icon='back' title={paperWords.earlier[kind]} onTap={() => setOn(stepped(kind, on, -1))} />
        {!isLatest && <ListRow icon='chevron' title={paperWords.later[kind]} onTap={() => setOn(stepped(kind, on, 1))} />}
      </ListGroup>
      <AsyncView query={paper}>
        {(shown) => (
          <>
            <PaperShown paper={shown} />
            <ExportPaper asked={{ kind, on }} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}
