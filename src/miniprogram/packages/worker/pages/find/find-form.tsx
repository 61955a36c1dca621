import type { GridDuty } from '../../../../../contract/duty'
import type { OwnCategory } from '../../../../../contract/find'
import { findWords } from '../../../../locales/find'
import { CheckList } from '../../../../ui/check-list'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { Photos } from './photos'
import type { Course, Find } from './use-find'

const other = 'other'
const courses: readonly Course[] = ['settled', 'keep', 'pass']

type FindFormProps = { find: Find; grids: readonly GridDuty[]; own: readonly OwnCategory[] }

/** 自办自结 on one screen: what it was, where, and what became of it. */
export const FindForm = ({ find, grids, own }: FindFormProps) => (
  <>
    <Field
      name='find-words'
      label={findWords.seenLabel}
      placeholder={findWords.seenPlaceholder}
      value={find.words}
      onChange={find.setWords}
      lines='many'
      limit={2000}
    />
    <Section title={findWords.beforeTitle}>
      <Photos photos={find.before} />
    </Section>
    <Section title={findWords.category}>
      <ChipRow
        label={findWords.category}
        chips={[...own.map(({ code, name }) => ({ value: code, label: name })), { value: other, label: findWords.otherCategory }]}
        value={find.code}
        onChange={find.choose}
      />
    </Section>
    {grids.length > 1 && (
      <Section title={findWords.place}>
        <ChipRow
          label={findWords.place}
          chips={grids.map(({ grid, name }) => ({ value: grid, label: name }))}
          value={find.grid}
          onChange={find.setGrid}
        />
      </Section>
    )}
    <Field
      name='find-place'
      label={findWords.placeWords}
      placeholder={findWords.placePlaceholder}
      value={find.placeWords}
      onChange={find.setPlaceWords}
    />
    <Section title={findWords.course} note={findWords.courseNotes[find.course]}>
      <ChipRow
        label={findWords.course}
        chips={courses.map((course) => ({ value: course, label: findWords.courses[course] }))}
        value={find.course}
        onChange={find.setCourse}
      />
    </Section>
    {find.code === other && <Notice tone='info'>{findWords.notOwn}</Notice>}
    <Slot isStacked>{find.course === 'settled' && <Settled find={find} />}</Slot>
  </>
)

const Settled = ({ find }: { find: Find }) => (
  <>
    {find.category && (
      <Section title={findWords.conditions}>
        <CheckList label={findWords.conditions} items={find.category.closingConditions} ticked={find.ticked} onChange={find.setTicked} />
      </Section>
    )}
    <Section title={findWords.afterTitle}>
      <Photos photos={find.after} />
    </Section>
    <Field
      name='find-done'
      label={findWords.done}
      placeholder={findWords.donePlaceholder}
      value={find.done}
      onChange={find.setDone}
      lines='many'
      limit={2000}
    />
  </>
)
