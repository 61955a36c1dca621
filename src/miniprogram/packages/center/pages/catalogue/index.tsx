import { useState } from 'react'
import type { CatalogueKind } from '../../../../../contract/catalogue'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { useCatalogue } from './catalogue-queries'
import { ImportPart } from './import-part'
import { RuleList } from './rule-list'
import { RuleSheet } from './rule-sheet'

const kinds = (Object.entries(words.kind) as [CatalogueKind, string][]).map(([value, label]) => ({ value, label }))

/** 派单目录 and 准入清单: what holds, what is coming, and a change from a day on, looked at before it is saved. */
export default function Catalogue() {
  const [kind, setKind] = useState<CatalogueKind>('routing')
  const [isAdding, setIsAdding] = useState(false)
  const catalogue = useCatalogue(kind)
  return (
    <Page title={words.title} wide>
      <ChipRow label={words.kinds} chips={kinds} value={kind} onChange={setKind} />
      <Notice tone='info'>{words.lead[kind]}</Notice>
      <BigButton icon='add' label={words.add} onTap={() => setIsAdding(true)} />
      <AsyncView
        query={catalogue}
        isEmpty={({ rules }) => rules.length === 0}
        empty={<EmptyState title={words.none} words={words.noneWords} />}
      >
        {({ rules }) => <RuleList rules={rules} />}
      </AsyncView>
      <ImportPart key={kind} kind={kind} />
      {isAdding && catalogue.data && <RuleSheet kind={kind} page={catalogue.data} onClose={() => setIsAdding(false)} />}
    </Page>
  )
}
