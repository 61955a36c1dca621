import { View } from '@tarojs/components'
import { intakeWords as words } from '../../../../locales/intake'
import { focusField } from '../../../../platform/focus-field'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import type { EntryState } from './entry-state'

/** Whoever has no account is asked first whether their name and number may be written down; either answer goes through. */
export const SendPart = ({ entry: { fields, set, chosen, caller, entering, isKnown, asksConsent } }: { entry: EntryState }) => {
  const lacking = fields.words.trim() === '' ? words.wordsMissing : chosen ? undefined : words.placeMissing
  return (
    <>
      {!isKnown && (
        <Field
          name='intake-name'
          label={words.name}
          limit={20}
          optional
          value={fields.name}
          onChange={(typed) => set('name', typed)}
          onEnter={() => focusField('intake-send')}
        />
      )}
      {asksConsent && (
        <Notice tone='info' title={words.consent}>
          {caller.data?.consent ?? words.consentUnread}
        </Notice>
      )}
      {entering.error && <Notice tone='danger'>{entering.error.message}</Notice>}
      <View id='intake-send'>
        <BigButton
          label={asksConsent ? words.agreed : words.enter}
          loading={entering.isPending}
          disabledReason={lacking}
          onTap={() => entering.mutate(asksConsent)}
        />
      </View>
      {asksConsent && <BigButton kind='quiet' label={words.disagreed} disabledReason={lacking} onTap={() => entering.mutate(false)} />}
    </>
  )
}
