// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// window_learner OPTIONS-OF-HOCSO
//
// The real program, and in front of it somebody who picks the first name and learns on from where they were, with the
// mouse, until the process is killed. Says "shown STEP" for what stands on the screen and "saved STEP" once the window
// has said so; "done" when the certificate is offered.
#include "program.h"
#include "support/scholar.h"

#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace hocso;
using test::Hands;

namespace {

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

void learn(const app::Running &running)
{
    Hands hands(running.window, test::By::Mouse, [](const QString &what) {
        say(QStringLiteral("failed ") + what);
        ::_exit(4);
    });
    if (!running.workplace || !QTest::qWaitForWindowExposed(&running.window))
        return hands.fail(QStringLiteral("no window"));
    hands.press(QStringLiteral("Nguyễn Thị Mẫu, …"));
    const QString anew = QStringLiteral("Bắt đầu từ đây: …");
    const QString on = QStringLiteral("Học tiếp: …");
    hands.awaitThat([&] { return hands.shows(anew) || hands.shows(on); }, QStringLiteral("nothing to learn"));
    hands.press(hands.shows(on) ? on : anew);
    test::Scholar scholar(hands, running.workplace->library());
    scholar.onShown = [](const Address &step) { say(QStringLiteral("shown ") + step.text); };
    scholar.onSaved = [](const Address &step) { say(QStringLiteral("saved ") + step.text); };
    scholar.playCourse();
    say(QStringLiteral("done"));
}

}

int main(int argc, char *argv[])
{
    return app::runProgram(argc, argv,
        [](const app::Running &running) { QTimer::singleShot(0, &running.window, [running] { learn(running); }); });
}
