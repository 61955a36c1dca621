export default definePageConfig({ navigationBarTitleText: '零件一览', enablePageMeta: true })
