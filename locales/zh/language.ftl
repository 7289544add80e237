### What differs from language to language by its nature.

# The language's name in itself.
language-name = 中文
# Names the row of languages to choose from, for screen readers.
languages = 语言

## The documents go to the Secretariat in English; an applicant may have a copy in its own language.

document-language = 文件语言
document-language-english = 英文（提交秘书处）
document-language-own = 中文（您自己留存的副本）

## The charter is quoted in English. Below each quotation stands what it means in this language;
## in English, nothing.

quotation-translation = 非官方译文
translation-applicant = “商业实体（以单个实体的身份）和行业协会，如属互联网服务提供商或连接服务提供商，可申请成为成员”
translation-backbone = “运营互联网骨干网”
translation-transit = “向互联网用户或第三方互联网内容提供转接服务”
translation-association = “是代表互联网服务提供商、连接服务提供商、门户服务或电子商务公司的行业协会”
translation-services = “通过公共互联网向第三方组织提供 1）基于互联网的应用服务，或 2）托管安全服务”
translation-gnso = “证明 gNSO 的活动对其有商业影响”
translation-participation = “理解其委派到选区的代表需要定期参与选区的工作”
