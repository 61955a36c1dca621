import { useState } from 'react'
import type { CatalogueKind, CataloguePage, CatalogueRow } from '../../../../../contract/catalogue'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useChanging } from './catalogue-queries'
import { CategoryField } from './category-field'
import { SaidFields } from './said-fields'
import { TriedRows } from './tried-rows'

type RuleSheetProps = { kind: CatalogueKind; page: CataloguePage; onClose: () => void }

export type RuleDraft = { readonly [Field in keyof CatalogueRow]-?: string }

/** One rule from a day on; what it would change is looked at before it is saved, and anything typed since is looked at again. */
export const RuleSheet = ({ kind, page, onClose }: RuleSheetProps) => {
  const [draft, setDraft] = useState<RuleDraft>({ ...emptyRule, area: page.area.name, from: page.today })
  const { trying, putting } = useChanging(kind)
  const change = (changed: Partial<RuleDraft>) => {
    trying.reset()
    putting.reset()
    setDraft((all) => ({ ...all, ...changed }))
  }
  const save = () => {
    const onSuccess = () => {
      showToast(words.saved)
      onClose()
    }
    putting.mutate({ rows: [draft] }, { onSuccess })
  }
  const refused = trying.error ?? putting.error
  return (
    <Sheet open title={words.add} onClose={onClose}>
      <CategoryField value={draft.category} onChange={(category) => change({ category })} />
      <Field
        name='rule-area'
        label={words.fields.area}
        hint={words.fields.areaHint}
        limit={40}
        value={draft.area}
        onChange={(area) => change({ area })}
      />
      <Field
        name='rule-from'
        label={words.fields.from}
        hint={words.fields.fromHint}
        limit={10}
        value={draft.from}
        onChange={(from) => change({ from })}
      />
      <SaidFields kind={kind} units={page.units} draft={draft} onChange={change} />
      {refused && <Notice tone='danger'>{refused.message}</Notice>}
      <BigButton kind='secondary' label={words.look} loading={trying.isPending} onTap={() => trying.mutate({ rows: [draft] })} />
      {trying.data && <TriedRows tried={trying.data} isSaving={putting.isPending} onSave={save} />}
    </Sheet>
  )
}

const emptyRule: RuleDraft = { category: '', area: '', from: '', lead: '', co: '', reason: '', goesTo: '', source: '' }
