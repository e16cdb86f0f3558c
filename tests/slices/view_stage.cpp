// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "view_stage.h"

#include "exercises/exercise_views.h"
#include "keys/keys.h"

#include <QQmlComponent>
#include <QTest>

namespace hocso::test {
namespace {

constexpr quint64 seed = 7;

/** Files of the example's media folder as the loader would give them: absolute. */
void findMedia(Node &node, const QString &folder)
{
    for (Node &item : node.items)
        findMedia(item, folder);
    for (NodeEntry &entry : node.entries) {
        if (entry.key == u"file" || entry.key == u"poster")
            entry.value.text = folder + entry.value.text;
        findMedia(entry.value, folder);
    }
}

content::Step contentStep(const KindCase &example)
{
    Node node = example.step;
    findMedia(node, QStringLiteral(HOCSO_SOURCE_DIR "/engine/exercises/%1/media/").arg(example.kind->name()));
    content::Step step;
    step.address = {QStringLiteral("course/lesson/step")};
    step.kind = example.kind;
    step.content = parseStep(*example.kind, node).content;
    step.digest = QByteArray(32, 'd');
    const Node *ask = node.find(u"ask");
    step.ask = ask ? ask->text : QString();
    return step;
}

content::Lesson lessonOf(const content::Step &step, bool sitting)
{
    content::Lesson lesson;
    lesson.id = {QStringLiteral("lesson")};
    if (!sitting) {
        lesson.steps = {step};
        return lesson;
    }
    lesson.kind = content::LessonKind::Assessment;
    lesson.draw = {{QStringLiteral("bank"), 1, {}}};
    lesson.banks = {{QStringLiteral("bank"), {step}}};
    return lesson;
}

bool loading(const QQuickItem *item)
{
    if (item->isVisible() && item->inherits("QQuickImage") && item->property("status").toInt() == 2)
        return true;
    return std::ranges::any_of(item->childItems(), loading);
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    const bool forTyping = item->property("leavesFocus").toBool(); // opens the keyboard on the screen, answers nothing
    if (item->inherits("hocso::controls::PressArea") && !forTyping)
        found += item;
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, found);
}

}

ViewStage::ViewStage(const KindCase &step, const ViewLook &look, bool sitting, const QJsonObject &answer, bool ready)
{
    auto store = storage::Store::open(m_folder.path(),
        {QString(32, u'a'), keys::random64(), QByteArray(32, 'k'), QStringLiteral("test"), {}, 0}, m_clock);
    if (!store)
        qFatal("cannot open the store: %s", qPrintable(store.error().code));
    m_store = *std::move(store);
    progress::Person person;
    person.id = {QStringLiteral("11111111-1111-4111-8111-111111111111")};
    auto record = services::LearnerRecord::open(*m_store, m_clock, person);
    if (!record)
        qFatal("cannot read the learner: %s", qPrintable(record.error().code));
    m_record = *std::move(record);
    content::CourseSummary course;
    course.id = {QStringLiteral("course")};
    course.version = QStringLiteral("1.0.0");
    m_player = std::make_unique<services::LessonPlayer>(
        course, lessonOf(contentStep(step), sitting), *m_record, m_clock, seed);
    if (!answer.isEmpty())
        m_player->edit(answer, ready);
    m_session = std::make_unique<bridge::ExerciseSession>(*m_player, nullptr);

    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&m_engine, exercises_views::ExerciseViews::view(step.kind->name()));
    if (!component.isReady())
        qFatal("%s", qPrintable(component.errorString()));
    theme::Theme *theme = theme::Theme::of(m_engine);
    theme->setScheme(look.scheme);
    theme->setTextScale(look.textScale);
    theme->setWindowWidth(look.width);
    auto *made
        = component.createWithInitialProperties({{QStringLiteral("session"), QVariant::fromValue(m_session.get())}});
    m_view.reset(qobject_cast<QQuickItem *>(made));
    if (!m_view)
        qFatal("%s", qPrintable(component.errorString()));
    m_window.setColor(theme->paper());
    const int width = std::min(look.width - 2 * theme->margin(), theme->columnWidth());
    m_view->setParentItem(m_window.contentItem());
    m_view->setWidth(width);
    m_view->setPosition({double(look.width - width) / 2, 2.0 * theme->space()});
    m_window.resize(look.width, 640);
    m_window.show();
    settle();
}

ViewStage::~ViewStage()
{
    m_button.reset();
    m_view.reset(); // before the session that it draws
}

void ViewStage::settle()
{
    for (int calm = 0; calm < 2;) {
        QTest::qWait(10);
        calm = loading(m_view.get()) || m_player->saving() == services::Saving::InFlight ? 0 : calm + 1;
    }
    const double below = m_button ? m_button->height() + m_view->y() : 0;
    if (m_button)
        m_button->setPosition({m_view->x(), 2 * m_view->y() + m_view->height()});
    m_window.resize(m_window.width(), int(m_view->height() + 2 * m_view->y() + below));
    QTest::qWait(10);
}

void ViewStage::addButton()
{
    QQmlComponent component(&m_engine);
    component.setData("import Hocso.Controls\nPrimaryButton { text: \"Kiểm tra\" }", {});
    m_button.reset(qobject_cast<QQuickItem *>(component.create()));
    if (!m_button)
        qFatal("%s", qPrintable(component.errorString()));
    m_button->setParentItem(m_window.contentItem());
    settle();
}

QImage ViewStage::picture()
{
    settle();
    return m_window.grabWindow();
}

QList<QQuickItem *> ViewStage::pressables() const
{
    QList<QQuickItem *> found;
    collect(m_view.get(), found);
    return found;
}

void ViewStage::submit()
{
    if (m_button)
        m_button->forceActiveFocus(); // as a press on it would
    m_player->submit();
    settle();
}

}
