export default definePageConfig({ navigationBarTitleText: '请大人来同意', enablePageMeta: true, enableShareAppMessage: true })
