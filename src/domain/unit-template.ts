/** 常用语: what a unit writes again and again, when it answers, returns and asks for more time. */
export const templateKinds = ['answer', 'return', 'extension'] as const
type TemplateKind = (typeof templateKinds)[number]

export interface UnitTemplate {
  readonly kind: TemplateKind
  readonly words: string
}

/** So many of a kind are still found at a glance. */
export const templatesOfKind = 8
